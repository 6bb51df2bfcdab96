import { Controller, Get } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { EngagementTemplateListDto } from './engagement-templates.dto';
import { engagementTemplates, engagementTemplatesJson } from './engagement-templates.queries';

@Controller('v1/engagement-templates')
export class EngagementTemplatesController {
  constructor(private readonly gate: Gate) {}

  /** What an engagement can be cut from. */
  @Get()
  @Allow('engagements:read')
  list(): Promise<Json<EngagementTemplateListDto>> {
    return this.gate.read(engagementTemplates, [engagementTemplatesJson]);
  }
}
