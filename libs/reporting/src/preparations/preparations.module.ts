import { Module } from '@nestjs/common';
import { PreparationsController } from './preparations.controller';

@Module({ controllers: [PreparationsController] })
export class PreparationsModule {}
