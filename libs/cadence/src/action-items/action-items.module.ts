import { Module } from '@nestjs/common';
import { ActionItemMovesService } from './action-item-moves.service';
import { ActionItemsController } from './action-items.controller';
import { ActionItemsService } from './action-items.service';

@Module({
  controllers: [ActionItemsController],
  providers: [ActionItemsService, ActionItemMovesService],
})
export class ActionItemsModule {}
