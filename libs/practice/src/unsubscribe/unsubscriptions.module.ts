import { Module } from '@nestjs/common';
import { UnsubscriptionsController } from './unsubscriptions.controller';
import { UnsubscriptionsService } from './unsubscriptions.service';

@Module({ controllers: [UnsubscriptionsController], providers: [UnsubscriptionsService] })
export class UnsubscriptionsModule {}
