import type { RitualKind } from '@quarterdeck/domain/ritual-kind';

export interface RitualWords {
  /** Used in a sentence: "you own the check-in". */
  noun: string;
  /** What to write, and how much. */
  task: string;
  button: string;
}

/** Words for a ritual in emails, by kind. */
export const RITUAL_WORDS: Readonly<Record<RitualKind, RitualWords>> = {
  weekly_check_in: {
    noun: 'check-in',
    task: 'It takes about two minutes: what moved, what is blocked, and which decisions you need.',
    button: 'Write the check-in',
  },
  architecture_review: {
    noun: 'architecture review',
    task: 'Note what you reviewed, what you found and what happens next.',
    button: 'Write up the review',
  },
  planning: {
    noun: 'planning session',
    task: 'Note what is planned, what is left out, and which decisions the plan needs.',
    button: 'Write up the plan',
  },
  monthly_review: {
    noun: 'monthly review',
    task: 'Note what moved this month, what did not, and which decisions are open.',
    button: 'Write up the review',
  },
  quarterly_review: {
    noun: 'quarterly review',
    task: 'Note what moved this quarter, what did not, and what the next one is for.',
    button: 'Write up the review',
  },
  restore_test: {
    noun: 'restore test',
    task: 'Note what was restored, how long it took, and what was missing.',
    button: 'Write up the test',
  },
  custom: {
    noun: 'ritual',
    task: 'Note the results.',
    button: 'Write the notes',
  },
};
