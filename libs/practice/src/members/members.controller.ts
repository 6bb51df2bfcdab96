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

  /** Lists the practice's members by name, including former ones. */
  @Get()
  @Allow('members:read')
  list(@Query() query: MemberListQuery): Promise<Json<MemberListDto>> {
    return this.members.list(query);
  }

  /** Changes what a member can do and see, starting with their next request. The last owner must stay an owner. */
  @Patch(':id')
  @Allow('members:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: MemberChangesDto,
  ): Promise<Json<MemberDto>> {
    return this.members.update(id, version, body);
  }

  /** Ends a membership and all of the person's sessions in this practice. The last owner cannot be removed. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('members:write')
  end(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.members.end(id, version);
  }
}
