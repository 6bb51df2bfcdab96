import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { DecisionDto } from '../record/decisions.dto';
import { DeprecationDto, OptionalReasonDto, SupersessionDto } from './lifecycle.dto';
import { LifecycleService } from './lifecycle.service';
import { SupersessionService } from './supersession.service';

@Controller('v1/decisions/:id')
export class LifecycleController {
  constructor(
    private readonly lifecycle: LifecycleService,
    private readonly supersession: SupersessionService,
  ) {}

  /** Withdraws a draft or proposed decision. An approved revision stays in force. */
  @Post('withdrawals')
  @Allow('decisions:write')
  withdraw(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: OptionalReasonDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.withdraw(id, version, reason);
  }

  /**
   * Turns a rejected or withdrawn decision back into a draft. The reopening is counted, and latency still counts from
   * the day it was raised.
   */
  @Post('reopenings')
  @Allow('decisions:write')
  reopen(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: OptionalReasonDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.reopen(id, version, reason);
  }

  /** Deprecates an accepted decision that no longer applies and has no replacement. */
  @Post('deprecations')
  @Allow('decisions:write')
  deprecate(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: DeprecationDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.deprecate(id, version, reason);
  }

  /** Replaces an accepted decision with another accepted one. Both link to each other. */
  @Post('supersessions')
  @Allow('decisions:write')
  supersede(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: SupersessionDto,
  ): Promise<Json<DecisionDto>> {
    return this.supersession.supersede(id, version, body);
  }
}
