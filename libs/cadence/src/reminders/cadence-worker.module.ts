import { Module } from '@nestjs/common';
import { EscalationMail } from '../escalation/escalation-mail';
import { MissSweep } from '../escalation/miss-sweep';
import { CalendarInvite } from '../calendar-invites/calendar-invite';
import { Planner } from '../planner/planner';
import { ZoneData } from '../planner/zone-data';
import { CheckInReminder } from './check-in-reminder';
import { LeadReminder } from './lead-reminder';
import { OccurrenceSweeps } from './occurrence-sweeps';
import { OverdueReminder } from './overdue-reminder';

/** The worker's half of rituals: plan them, make their occurrences due, remind of them. */
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
  exports: [Planner],
})
export class CadenceWorkerModule {}
