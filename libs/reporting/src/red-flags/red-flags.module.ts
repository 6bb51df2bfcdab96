import { Module } from '@nestjs/common';
import { RedFlagsController } from './red-flags.controller';
import { RedFlagsService } from './red-flags.service';

@Module({ controllers: [RedFlagsController], providers: [RedFlagsService] })
export class RedFlagsModule {}
