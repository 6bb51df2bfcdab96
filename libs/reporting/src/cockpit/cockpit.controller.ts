import { Controller, Get } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { CockpitDto } from './cockpit.dto';
import { CockpitService } from './cockpit.service';

@Controller('v1/cockpit')
export class CockpitController {
  constructor(private readonly cockpit: CockpitService) {}

  /** Gets all clients, most urgent first: what needs attention, where the engagement stands, and the next check-in. */
  @Get()
  @Allow('cockpit:read')
  show(): Promise<Json<CockpitDto>> {
    return this.cockpit.get();
  }
}
