import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { GateDto, GateListDto, NewWaiverDto } from './gates.dto';
import { GatesService } from './gates.service';

@Controller('v1')
export class GatesController {
  constructor(private readonly gates: GatesService) {}

  /** What each phase of an engagement asks for before it is closed, and what of it is there. */
  @Get('engagements/:id/gates')
  @Allow('gates:read')
  ofEngagement(@Param() { id }: IdParams): Promise<Json<GateListDto>> {
    return this.gates.list(id);
  }

  /** What one phase asks for before it is closed, and what of it is there. */
  @Get('phases/:id/gate')
  @Allow('gates:read')
  ofPhase(@Param() { id }: IdParams): Promise<Json<GateDto>> {
    return this.gates.get(id);
  }

  /** Closes the active phase, when every criterion of its gate is met or waived, and opens the next. */
  @Post('phases/:id/closures')
  @Allow('engagements:write')
  close(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.gates.close(id, version);
  }

  /** Lets a phase close without a criterion that is not met, for a reason that stays on record. */
  @Post('phases/:id/waivers')
  @Allow('gates:write')
  waive(@Param() { id }: IdParams, @Body() body: NewWaiverDto): Promise<Json<GateDto>> {
    return this.gates.waive(id, body);
  }

  /** Takes a waiver back, as long as its phase is open. */
  @Delete('waivers/:id')
  @Allow('gates:write')
  takeBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<GateDto>> {
    return this.gates.deleteWaiver(id, version);
  }
}
