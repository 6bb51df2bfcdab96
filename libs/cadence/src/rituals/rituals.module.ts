import { Module } from '@nestjs/common';
import { EndInvites } from '../calendar-invites/end-invites';
import { RitualsController } from './rituals.controller';
import { RitualsService } from './rituals.service';
import { ChangeRitualService } from './change-ritual.service';
import { DefaultRitual } from './default-ritual';
import { FollowClientZone } from './follow-client-zone';

@Module({
  controllers: [RitualsController],
  providers: [RitualsService, ChangeRitualService, DefaultRitual, EndInvites, FollowClientZone],
})
export class RitualsModule {}
