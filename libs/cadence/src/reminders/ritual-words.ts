import type { RitualKind } from '@quarterdeck/domain/ritual-kind';

export interface RitualWords {
  /** In the middle of a sentence: "the check-in is yours". */
  noun: string;
  /** What is to be written, and how much of it. */
  task: string;
  button: string;
}

/** What a mail calls a ritual, by what it is for. */
export const RITUAL_WORDS: Readonly<Record<RitualKind, RitualWords>> = {
  weekly_check_in: {
    noun: 'check-in',
    task: 'It takes about two minutes: what moved, what is blocked, which decisions you need.',
    button: 'Write the check-in',
  },
  architecture_review: {
    noun: 'architecture review',
    task: 'Note what you looked at, what it showed and what follows from it.',
    button: 'Note the review',
  },
  planning: {
    noun: 'planning',
    task: 'Note what is planned, what is left out, and which decisions the plan needs.',
    button: 'Note the plan',
  },
  monthly_review: {
    noun: 'monthly review',
    task: 'Note what the month moved, what it did not, and which decisions are open.',
    button: 'Note the review',
  },
  quarterly_review: {
    noun: 'quarterly review',
    task: 'Note what the quarter moved, what it did not, and what the next one is for.',
    button: 'Note the review',
  },
  restore_test: {
    noun: 'restore test',
    task: 'Note what was restored, how long it took, and what was missing.',
    button: 'Note the test',
  },
  custom: {
    noun: 'ritual',
    task: 'Note what came of it.',
    button: 'Write the note',
  },
};
