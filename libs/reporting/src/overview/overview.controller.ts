import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ClientOverviewDto } from './overview.dto';
import { OverviewService } from './overview.service';

@Controller('v1/clients/:id/overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  /** Gets everything on a client's page. Founders and viewers get only what is published to them. */
  @Get()
  @Allow('clients:read')
  show(@Param() { id }: IdParams): Promise<Json<ClientOverviewDto>> {
    return this.overview.get(id);
  }
}
