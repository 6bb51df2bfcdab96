import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ScopeAnswersDto, ScopeDto } from './scope.dto';
import { ScopeService } from './scope.service';

@Controller('v1/engagements/:id/scope')
export class ScopeController {
  constructor(private readonly scope: ScopeService) {}

  /** Gets the engagement's scope. Founders and viewers can read it once the engagement is active. */
  @Get()
  @Allow('engagements:read')
  get(@Param() { id }: IdParams): Promise<Json<ScopeDto>> {
    return this.scope.get(id);
  }

  /** Saves the scope answers. A draft may leave some empty; all five are required for activation. */
  @Put()
  @Allow('engagements:write')
  write(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ScopeAnswersDto,
  ): Promise<Json<ScopeDto>> {
    return this.scope.update(id, version, body);
  }
}
