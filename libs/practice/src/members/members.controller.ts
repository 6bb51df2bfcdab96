import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { MemberChangesDto, MemberDto, MemberListDto, MemberListQuery } from './members.dto';
import { MembersService } from './members.service';

@Controller('v1/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  /** The practice's people by name, those who left too. */
  @Get()
  @Allow('members:read')
  list(@Query() query: MemberListQuery): Promise<Json<MemberListDto>> {
    return this.members.list(query);
  }

  /** Changes what a member may do and see; it counts from their next request on. The last owner stays owner. */
  @Patch(':id')
  @Allow('members:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: MemberChangesDto,
  ): Promise<Json<MemberDto>> {
    return this.members.update(id, version, body);
  }

  /** Ends a membership and every session that the person has open in this practice. The last owner cannot leave. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('members:write')
  end(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.members.end(id, version);
  }
}
