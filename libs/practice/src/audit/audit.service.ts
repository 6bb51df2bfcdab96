import { Injectable } from '@nestjs/common';
import { Invalid } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { AuditEventListDto, AuditEventListQuery } from './audit.dto';
import { auditPage, auditPageOfRecord, auditPageOfType } from './audit.queries';

@Injectable()
export class AuditService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor, recordType, recordId }: AuditEventListQuery): Promise<Json<AuditEventListDto>> {
    const [before] = decodeCursor(cursor, [cursorPart.integer]);
    if (recordType === undefined && recordId === undefined) return this.db.read(auditPage(limit, before));
    if (recordType === undefined) {
      const detail = 'is required with recordId';
      throw new Invalid('request.invalid', `recordType: ${detail}.`, [{ pointer: '/recordType', detail }]);
    }
    if (recordId === undefined) return this.db.read(auditPageOfType(limit, before, recordType));
    return this.db.read(auditPageOfRecord(limit, before, recordType, recordId));
  }
}
