import { Module } from '@nestjs/common';
import { PublishedDiagnosisController } from './published-diagnosis.controller';

@Module({ controllers: [PublishedDiagnosisController] })
export class PublishedDiagnosisModule {}
