import { Controller, Get } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { EngagementTemplateListDto } from './engagement-templates.dto';
import { engagementTemplates } from './engagement-templates.queries';

@Controller('v1/engagement-templates')
export class EngagementTemplatesController {
  constructor(private readonly db: TenantDb) {}

  /** Lists the engagement templates. */
  @Get()
  @Allow('engagements:read')
  list(): Promise<Json<EngagementTemplateListDto>> {
    return this.db.read(engagementTemplates());
  }
}
