import { Module } from '@nestjs/common';
import { PracticeModule } from '@quarterdeck/practice/practice.module';
import { PortalInfoController } from './portal-info.controller';

@Module({ imports: [PracticeModule], controllers: [PortalInfoController] })
export class PortalInfoModule {}
