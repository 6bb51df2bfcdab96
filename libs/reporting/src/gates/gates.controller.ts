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

  /** Gets the phase gates of an engagement: what each phase requires to close, and what is already met. */
  @Get('engagements/:id/gates')
  @Allow('gates:read')
  ofEngagement(@Param() { id }: IdParams): Promise<Json<GateListDto>> {
    return this.gates.list(id);
  }

  /** Gets one phase gate: what the phase requires to close, and what is already met. */
  @Get('phases/:id/gate')
  @Allow('gates:read')
  ofPhase(@Param() { id }: IdParams): Promise<Json<GateDto>> {
    return this.gates.get(id);
  }

  /** Closes the active phase and opens the next. Every criterion of its gate must be met or waived. */
  @Post('phases/:id/closures')
  @Allow('engagements:write')
  close(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.gates.close(id, version);
  }

  /** Waives an unmet criterion so that the phase can close. The reason stays on record. */
  @Post('phases/:id/waivers')
  @Allow('gates:write')
  waive(@Param() { id }: IdParams, @Body() body: NewWaiverDto): Promise<Json<GateDto>> {
    return this.gates.waive(id, body);
  }

  /** Removes a waiver while its phase is open. */
  @Delete('waivers/:id')
  @Allow('gates:write')
  takeBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<GateDto>> {
    return this.gates.deleteWaiver(id, version);
  }
}
