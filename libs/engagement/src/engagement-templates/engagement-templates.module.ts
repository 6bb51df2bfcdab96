import { Module } from '@nestjs/common';
import { EngagementTemplatesController } from './engagement-templates.controller';

@Module({ controllers: [EngagementTemplatesController] })
export class EngagementTemplatesModule {}
