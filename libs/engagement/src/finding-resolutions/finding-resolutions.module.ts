import { Module } from '@nestjs/common';
import { FindingResolutionsController } from './finding-resolutions.controller';
import { FindingResolutionsService } from './finding-resolutions.service';

@Module({ controllers: [FindingResolutionsController], providers: [FindingResolutionsService] })
export class FindingResolutionsModule {}
