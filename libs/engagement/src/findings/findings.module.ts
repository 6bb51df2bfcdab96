import { Module } from '@nestjs/common';
import { FindingPublicationsService } from './finding-publications.service';
import { FindingsController } from './findings.controller';
import { FindingsService } from './findings.service';

@Module({
  controllers: [FindingsController],
  providers: [FindingsService, FindingPublicationsService],
  exports: [FindingsService],
})
export class FindingsModule {}
