import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EndInvites } from '../calendar-invites/end-invites';
import { RitualEntity } from './ritual.entity';
import { RitualsController } from './rituals.controller';
import { RitualsService } from './rituals.service';
import { ChangeRitualService } from './change-ritual.service';
import { DefaultRitual } from './default-ritual';
import { FollowClientZone } from './follow-client-zone';

@Module({
  imports: [TypeOrmModule.forFeature([RitualEntity])],
  controllers: [RitualsController],
  providers: [RitualsService, ChangeRitualService, DefaultRitual, EndInvites, FollowClientZone],
})
export class RitualsModule {}
