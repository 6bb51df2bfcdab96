import { Body, Controller, Patch } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ChangeProfileDto, ProfileDto } from './profile.dto';
import { ProfileService } from './profile.service';

@Controller('v1/user')
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  /** Changes your own name or time zone. */
  @Patch()
  @Allow('account:write')
  change(@Body() body: ChangeProfileDto, @IfMatch() version: number): Promise<Json<ProfileDto>> {
    return this.profile.update(body, version);
  }
}
