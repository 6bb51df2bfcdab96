import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { AuditEventListDto, AuditEventListQuery } from './audit.dto';
import { AuditService } from './audit.service';

@Controller('v1/audit-events')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /**
   * Lists who did what to which record and when, newest first. Associates see only events about clients they can see.
   */
  @Get()
  @Allow('audit:read')
  list(@Query() query: AuditEventListQuery): Promise<Json<AuditEventListDto>> {
    return this.audit.list(query);
  }
}
