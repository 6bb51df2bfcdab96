import { Module } from '@nestjs/common';
import { ActionItemMovesService } from './action-items/action-item-moves.service';
import { ActionItemsController } from './action-items/action-items.controller';
import { ActionItemsService } from './action-items/action-items.service';
import { CalendarFeedsController } from './calendar-feeds/calendar-feeds.controller';
import { CalendarFeedsService } from './calendar-feeds/calendar-feeds.service';
import { CalendarFilesController } from './calendar-feeds/calendar-files.controller';
import { EndInvites } from './calendar-invites/end-invites';
import { CheckInsController } from './check-ins/check-ins.controller';
import { CheckInsService } from './check-ins/check-ins.service';
import { DraftsController } from './drafts/drafts.controller';
import { DraftsService } from './drafts/drafts.service';
import { ExcusesController } from './excuses/excuses.controller';
import { ExcusesService } from './excuses/excuses.service';
import { HolidaysController } from './holidays/holidays.controller';
import { HolidaysService } from './holidays/holidays.service';
import { ImportHolidaysService } from './holidays/import-holidays.service';
import { NotificationsController } from './notifications/notifications.controller';
import { NotificationsService } from './notifications/notifications.service';
import { OccurrencesController } from './occurrences/occurrences.controller';
import { OccurrencesService } from './occurrences/occurrences.service';
import { ChangeRitualService } from './rituals/change-ritual.service';
import { DefaultRitual } from './rituals/default-ritual';
import { FollowClientZone } from './rituals/follow-client-zone';
import { RitualsController } from './rituals/rituals.controller';
import { RitualsService } from './rituals/rituals.service';
import { ScorecardController } from './scorecard/scorecard.controller';
import { ScorecardService } from './scorecard/scorecard.service';
import { TimeOffController } from './time-off/time-off.controller';
import { TimeOffService } from './time-off/time-off.service';

@Module({
  controllers: [
    RitualsController,
    OccurrencesController,
    CheckInsController,
    ActionItemsController,
    ScorecardController,
    DraftsController,
    ExcusesController,
    CalendarFeedsController,
    CalendarFilesController,
    HolidaysController,
    TimeOffController,
    NotificationsController,
  ],
  providers: [
    RitualsService,
    ChangeRitualService,
    DefaultRitual,
    EndInvites,
    FollowClientZone,
    OccurrencesService,
    CheckInsService,
    ActionItemsService,
    ActionItemMovesService,
    ScorecardService,
    DraftsService,
    ExcusesService,
    CalendarFeedsService,
    HolidaysService,
    ImportHolidaysService,
    TimeOffService,
    NotificationsService,
  ],
})
export class CadenceModule {}
