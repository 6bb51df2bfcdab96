import { Module } from '@nestjs/common';
import { ScopeModule } from '../scope/scope.module';
import { EngagementMovesService } from './engagement-moves.service';
import { EngagementsController } from './engagements.controller';
import { EngagementsService } from './engagements.service';

@Module({
  imports: [ScopeModule],
  controllers: [EngagementsController],
  providers: [EngagementsService, EngagementMovesService],
  exports: [EngagementsService, EngagementMovesService],
})
export class EngagementsModule {}
