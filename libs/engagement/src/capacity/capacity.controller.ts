import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { CapacityDto, PersonCapacityChangeDto, PersonCapacityDto } from './capacity.dto';
import { CapacityService } from './capacity.service';

@Controller('v1')
export class CapacityController {
  constructor(private readonly capacity: CapacityService) {}

  /** Gets the hours per month the practice has and the hours it has promised. */
  @Get('capacity')
  @Allow('hours:read')
  show(): Promise<Json<CapacityDto>> {
    return this.capacity.get();
  }

  /** Sets the hours per month one of the practice staff has for all clients. */
  @Put('members/:id/capacity')
  @Allow('members:write')
  set(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { minutesPerMonth = null }: PersonCapacityChangeDto,
  ): Promise<Json<PersonCapacityDto>> {
    return this.capacity.updatePerson(id, version, minutesPerMonth);
  }
}
