import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { AuditEventListDto, AuditEventListQuery } from './audit.dto';
import { AuditService } from './audit.service';

@Controller('v1/audit-events')
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  /** Who did what to which record when, newest first. An associate sees what concerns the clients they may see. */
  @Get()
  @Allow('audit:read')
  list(@Query() query: AuditEventListQuery): Promise<Json<AuditEventListDto>> {
    return this.audit.list(query);
  }
}
