import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementDay } from '../api/types';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** For example "Day 42 of 90", or the state outside the 90 days. */
export function dayWords(day: EngagementDay, state: EngagementState): string {
  if (state === 'completed') return 'Completed';
  if (state === 'cancelled') return 'Canceled';
  const where = position(day);
  if (state === 'draft') return `Draft · ${where}`;
  return state === 'paused' ? `Paused · ${where}` : where;
}

function position({ position, day, daysUntilKickoff }: EngagementDay): string {
  if (position === 'before')
    return daysUntilKickoff ? `kickoff in ${days(daysUntilKickoff)}` : 'before kickoff';
  if (position === 'within') return `Day ${day ?? 1} of ${ENGAGEMENT_DAYS}`;
  return day ? `${days(day - ENGAGEMENT_DAYS)} past day ${ENGAGEMENT_DAYS}` : `past day ${ENGAGEMENT_DAYS}`;
}
