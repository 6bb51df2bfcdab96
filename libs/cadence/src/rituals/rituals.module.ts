import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EndInvitations } from '../invitations/end-invitations';
import { RitualEntity } from './ritual.entity';
import { RitualsController } from './rituals.controller';
import { RitualsService } from './rituals.service';
import { ChangeRitualService } from './change-ritual.service';
import { DefaultRitual } from './default-ritual';
import { FollowClientZone } from './follow-client-zone';

@Module({
  imports: [TypeOrmModule.forFeature([RitualEntity])],
  controllers: [RitualsController],
  providers: [RitualsService, ChangeRitualService, DefaultRitual, EndInvitations, FollowClientZone],
})
export class RitualsModule {}
