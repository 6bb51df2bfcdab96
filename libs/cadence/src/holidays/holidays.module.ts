import { Module } from '@nestjs/common';
import { HolidaysController } from './holidays.controller';
import { HolidaysService } from './holidays.service';
import { ImportHolidaysService } from './import-holidays.service';

@Module({ controllers: [HolidaysController], providers: [HolidaysService, ImportHolidaysService] })
export class HolidaysModule {}
