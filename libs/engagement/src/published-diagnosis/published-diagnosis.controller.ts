import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import { PublishedDiagnosisDto } from './published-diagnosis.dto';
import { publishedDiagnosis } from './published-diagnosis.queries';

@Controller('v1/engagements/:engagementId/published-diagnosis')
export class PublishedDiagnosisController {
  constructor(private readonly db: TenantDb) {}

  /** Gets the published part of a diagnosis: findings, chain map and install focus. The same for every reader. */
  @Get()
  @Allow('findings:read')
  of(@Param() { engagementId }: OfEngagementParams): Promise<Json<PublishedDiagnosisDto>> {
    return this.db.read(publishedDiagnosis(engagementId));
  }
}
