import { Module } from '@nestjs/common';
import { Planner } from '../planner/planner';
import { CheckInReminder } from './check-in-reminder';
import { OccurrenceSweeps } from './occurrence-sweeps';

/** The worker's half of cadences: plan them, make their occurrences due, remind of them. */
@Module({ providers: [Planner, OccurrenceSweeps, CheckInReminder], exports: [Planner] })
export class CadenceWorkerModule {}
