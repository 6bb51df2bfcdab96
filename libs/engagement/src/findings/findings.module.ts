import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindingPublicationsService } from './finding-publications.service';
import { FindingEntity } from './finding.entity';
import { FindingsController } from './findings.controller';
import { FindingsService } from './findings.service';

@Module({
  imports: [TypeOrmModule.forFeature([FindingEntity])],
  controllers: [FindingsController],
  providers: [FindingsService, FindingPublicationsService],
  exports: [FindingsService],
})
export class FindingsModule {}
