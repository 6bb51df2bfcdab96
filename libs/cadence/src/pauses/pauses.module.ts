import { Module } from '@nestjs/common';
import { PausesController } from './pauses.controller';
import { PausesService } from './pauses.service';

@Module({ controllers: [PausesController], providers: [PausesService] })
export class PausesModule {}
