import { Module } from '@nestjs/common';
import { SequenceItemsController } from './sequence-items.controller';
import { SequenceItemsService } from './sequence-items.service';

@Module({ controllers: [SequenceItemsController], providers: [SequenceItemsService] })
export class SequenceItemsModule {}
