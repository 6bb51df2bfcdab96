import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScopeModule } from '../scope/scope.module';
import { EngagementMovesService } from './engagement-moves.service';
import { EngagementEntity } from './engagement.entity';
import { EngagementsController } from './engagements.controller';
import { EngagementsService } from './engagements.service';

@Module({
  imports: [TypeOrmModule.forFeature([EngagementEntity]), ScopeModule],
  controllers: [EngagementsController],
  providers: [EngagementsService, EngagementMovesService],
  exports: [EngagementsService, EngagementMovesService],
})
export class EngagementsModule {}
