import { Module } from '@nestjs/common';
import { CalendarInvite } from './calendar-invites/calendar-invite';
import { EscalationMail } from './escalation/escalation-mail';
import { Planner } from './planner/planner';
import { ZoneData } from './planner/zone-data';
import { CheckInReminder } from './reminders/check-in-reminder';
import { MissSweep } from './escalation/miss-sweep';
import { LeadReminder } from './reminders/lead-reminder';
import { OccurrenceSweeps } from './reminders/occurrence-sweeps';
import { OverdueReminder } from './reminders/overdue-reminder';

/** What the worker runs for this library. */
@Module({
  providers: [
    Planner,
    ZoneData,
    OccurrenceSweeps,
    MissSweep,
    LeadReminder,
    CheckInReminder,
    OverdueReminder,
    EscalationMail,
    CalendarInvite,
  ],
})
export class CadenceJobsModule {}
