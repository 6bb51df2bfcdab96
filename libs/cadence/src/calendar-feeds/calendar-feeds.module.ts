import { Module } from '@nestjs/common';
import { CalendarFeedsController } from './calendar-feeds.controller';
import { CalendarFeedsService } from './calendar-feeds.service';
import { CalendarFilesController } from './calendar-files.controller';

@Module({
  controllers: [CalendarFeedsController, CalendarFilesController],
  providers: [CalendarFeedsService],
})
export class CalendarFeedsModule {}
