import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EndInvitations } from '../invitations/end-invitations';
import { CadenceEntity } from './cadence.entity';
import { CadencesController } from './cadences.controller';
import { CadencesService } from './cadences.service';
import { ChangeCadenceService } from './change-cadence.service';
import { DefaultCadence } from './default-cadence';
import { FollowClientZone } from './follow-client-zone';

@Module({
  imports: [TypeOrmModule.forFeature([CadenceEntity])],
  controllers: [CadencesController],
  providers: [CadencesService, ChangeCadenceService, DefaultCadence, EndInvitations, FollowClientZone],
})
export class CadencesModule {}
