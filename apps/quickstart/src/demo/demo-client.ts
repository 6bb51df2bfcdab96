import type { Confidence } from '@quarterdeck/domain/client-fact';
import type { EngagementModel } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import type { Health } from '@quarterdeck/domain/health';
import type { DemoPerson } from './people';

/** A check-in that was written; money in cents. */
export interface DemoWeek {
  moved: string;
  blocked?: string;
  decisionsNeeded?: string;
  cashIn: number;
  cashOut: number;
  pulse: number;
  published: boolean;
  health?: Health;
  /** With a word that alarms. */
  healthReason?: string;
  /** Days after the due date; on time when absent. */
  daysLate?: number;
}

/** A week in which nobody had to write. */
export interface DemoExcuse {
  excused: string;
}

interface DemoFactBase {
  daysAgo: number;
  source: string;
  confidence: Confidence;
}

export type DemoFact = DemoFactBase &
  (
    | { kind: 'stage'; text: string }
    | { kind: 'headcount' | 'engineers'; count: number }
    | { kind: 'arr' | 'cash_position'; cents: number }
  );

/** A made-up client; everything is dated from the day on which the demo is loaded. */
export interface DemoClient {
  name: string;
  timeZone: string;
  fiscalYearStartMonth: number;
  founder: DemoPerson['key'];
  /** Who writes the check-ins and is reminded of them. */
  writer: 'owner' | 'associate';
  model: EngagementModel;
  template: EngagementTemplateId;
  /** Per month. */
  feeCents: number;
  /** Day of the engagement, today. */
  day: number;
  /** Days from the last 09:00 at the client to the open check-in: 0 is due now, -3 is overdue, 2 is ahead. */
  openCheckIn: number;
  facts: readonly DemoFact[];
  /** Milestones that are done, by key, with the day of the engagement. */
  done: Readonly<Record<string, number>>;
  /** Cash in the bank after the last of the weeks. */
  closingCents: number;
  /** The weeks before the open check-in, oldest first. */
  weeks: readonly (DemoWeek | DemoExcuse | 'missed')[];
}

export function isWritten(week: DemoClient['weeks'][number]): week is DemoWeek {
  return week !== 'missed' && !('excused' in week);
}

/** Cash in the bank at the end of each week, from the last one backwards; a week without a check-in changes nothing. */
export function cashAfter({ closingCents, weeks }: Pick<DemoClient, 'closingCents' | 'weeks'>): number[] {
  let cash = closingCents;
  return [...weeks]
    .reverse()
    .map((week) => {
      const after = cash;
      if (isWritten(week)) cash += week.cashOut - week.cashIn;
      return after;
    })
    .reverse();
}
