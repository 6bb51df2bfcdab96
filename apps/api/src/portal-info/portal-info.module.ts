import { Module } from '@nestjs/common';
import { PracticesModule } from '@quarterdeck/practice/practices/practices.module';
import { PortalInfoController } from './portal-info.controller';

@Module({ imports: [PracticesModule], controllers: [PortalInfoController] })
export class PortalInfoModule {}
