import { Module } from '@nestjs/common';
import { GatesController } from './gates.controller';
import { GatesService } from './gates.service';

/** The gates read what every library below has on record, so closing a phase lives up here. */
@Module({ controllers: [GatesController], providers: [GatesService] })
export class GatesModule {}
