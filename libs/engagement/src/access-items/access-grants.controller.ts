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

  /** Records that the client granted access. */
  @Post('grants')
  @Allow('engagements:write')
  grant(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { grantedOn }: AccessGrantDto,
  ): Promise<Json<AccessItemDto>> {
    return this.grants.grant(id, version, grantedOn);
  }

  /** Undoes a grant that was recorded by mistake. The item is open again. */
  @Delete('grants')
  @Allow('engagements:write')
  takeGrantBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<AccessItemDto>> {
    return this.grants.undoGrant(id, version);
  }

  /** Records that access was revoked, as at the end of an engagement. */
  @Post('revocations')
  @Allow('engagements:write')
  revoke(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { revokedOn }: AccessRevocationDto,
  ): Promise<Json<AccessItemDto>> {
    return this.grants.revoke(id, version, revokedOn);
  }

  /** Undoes a revocation that was recorded by mistake. The access counts as granted again. */
  @Delete('revocations')
  @Allow('engagements:write')
  takeRevocationBack(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<AccessItemDto>> {
    return this.grants.undoRevocation(id, version);
  }
}
