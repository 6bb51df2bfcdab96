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

  /** Takes back what is drafted or proposed; an approved revision stays in force. */
  @Post('withdrawals')
  @Allow('decisions:write')
  withdraw(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: OptionalReasonDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.withdraw(id, version, reason);
  }

  /** Makes a draft of what was rejected or withdrawn. It counts; the clock has run since it was raised. */
  @Post('reopenings')
  @Allow('decisions:write')
  reopen(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: OptionalReasonDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.reopen(id, version, reason);
  }

  /** An accepted decision that does not hold any more, and that nothing replaces. */
  @Post('deprecations')
  @Allow('decisions:write')
  deprecate(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: DeprecationDto,
  ): Promise<Json<DecisionDto>> {
    return this.lifecycle.deprecate(id, version, reason);
  }

  /** Puts another accepted decision in its place; both point to each other from then on. */
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
