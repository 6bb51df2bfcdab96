import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { AccessGrantsService } from './access-grants.service';
import { AccessGrantDto, AccessItemDto, AccessRevocationDto } from './access-items.dto';

@Controller('v1/access-items/:id')
export class AccessGrantsController {
  constructor(private readonly grants: AccessGrantsService) {}

  /** The client has given access. */
  @Post('grants')
  @Allow('engagements:write')
  grant(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { grantedOn }: AccessGrantDto,
  ): Promise<Json<AccessItemDto>> {
    return this.grants.grant(id, version, grantedOn);
  }

  /** The grant was recorded by mistake: it waits again. */
  @Delete('grants')
  @Allow('engagements:write')
  takeGrantBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<AccessItemDto>> {
    return this.grants.undoGrant(id, version);
  }

  /** The access is taken back, as at the end of an engagement. */
  @Post('revocations')
  @Allow('engagements:write')
  revoke(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { revokedOn }: AccessRevocationDto,
  ): Promise<Json<AccessItemDto>> {
    return this.grants.revoke(id, version, revokedOn);
  }

  /** The revocation was recorded by mistake: the access is still there. */
  @Delete('revocations')
  @Allow('engagements:write')
  takeRevocationBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<AccessItemDto>> {
    return this.grants.undoRevocation(id, version);
  }
}
