import { Module } from '@nestjs/common';
import { DecisionRightsController } from './decision-rights.controller';
import { DecisionRightsService } from './decision-rights.service';
import { RightSetMovesService } from './right-set-moves.service';

@Module({ controllers: [DecisionRightsController], providers: [DecisionRightsService, RightSetMovesService] })
export class DecisionRightsModule {}
