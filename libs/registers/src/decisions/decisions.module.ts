import { Module } from '@nestjs/common';
import { DecisionsController } from './log/decisions.controller';
import { DecisionsService } from './log/decisions.service';

/** The decision log. */
@Module({
  controllers: [DecisionsController],
  providers: [DecisionsService],
})
export class DecisionsModule {}
