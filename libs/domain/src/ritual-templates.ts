import type { RitualTemplate } from './engagement-template';
import { parseLocalTime } from './local-time';

/** Rituals used by the engagement templates. Times are in the client's zone. */
export const weeklyCheckIn: RitualTemplate = {
  kind: 'weekly_check_in',
  title: 'Weekly check-in',
  recurrence: { type: 'weekly', weekdays: [1], everyWeeks: 1 },
  localTime: parseLocalTime('09:00'),
  agenda: '',
};

export const architectureReview: RitualTemplate = {
  kind: 'architecture_review',
  title: 'Architecture review',
  recurrence: { type: 'weekly', weekdays: [3], everyWeeks: 2 },
  localTime: parseLocalTime('14:00'),
  agenda: [
    'What changed since the last review, and what broke',
    'Open decisions, oldest first',
    'One part of the system, presented by the person who knows it',
    'What we will not do',
  ].join('\n'),
};

export const monthlyReview: RitualTemplate = {
  kind: 'monthly_review',
  title: 'Monthly review',
  recurrence: { type: 'monthly', nth: -1, weekday: 4, everyMonths: 1 },
  localTime: parseLocalTime('10:00'),
  agenda: [
    'Numbers against last month',
    'What the fee bought',
    'Decisions made, and how earlier ones turned out',
    'Risks that grew or went away',
    'What comes next month',
  ].join('\n'),
};

export const restoreTest: RitualTemplate = {
  kind: 'restore_test',
  title: 'Restore test',
  recurrence: { type: 'monthly', nth: 2, weekday: 2, everyMonths: 3 },
  localTime: parseLocalTime('11:00'),
  agenda: [
    'Restore last night’s backup somewhere else',
    'Count what came back',
    'Write down how long it took',
  ].join('\n'),
};
