/** Questions of the fit diagnostic. An answered version never changes: new wording means a new version. */
import type { System } from './finding';

/** Keys of all versions, including disqualifiers. */
export const FIT_KEYS = [
  'effort_unconnected',
  'founder_decides_alone',
  'stale_numbers',
  'deal_waits',
  'next_month_unknown',
  'solo_operator',
  'no_lead_flow',
] as const;
export type FitKey = (typeof FIT_KEYS)[number];

/** One of the five statements. Yes means it is true of the company today. */
export interface FitQuestion {
  /** Stable across versions, so that runs can be compared. */
  readonly key: FitKey;
  /** One or two words, used as a chart axis. */
  readonly area: string;
  readonly text: string;
  /** The system the diagnosis checks first if the answer is yes. */
  readonly system: System;
  /** Where the diagnosis starts if the answer is yes. */
  readonly hypothesis: string;
}

/** Yes means a fractional CTO is not what helps now. */
export interface FitDisqualifier {
  readonly key: FitKey;
  readonly text: string;
  /** Why, and what should come first. Shown on the result page. */
  readonly reason: string;
}

export interface Questionnaire {
  readonly version: number;
  /** Minimum number of yes answers for a fit. */
  readonly minYes: number;
  readonly questions: readonly FitQuestion[];
  readonly disqualifiers: readonly FitDisqualifier[];
}

const first: Questionnaire = {
  version: 1,
  minYes: 2,
  questions: [
    {
      key: 'effort_unconnected',
      area: 'Effort and revenue',
      text: 'Nobody can show how last quarter’s engineering work moved revenue.',
      system: 'engineering_revenue',
      hypothesis: 'Engineering effort is not connected to revenue.',
    },
    {
      key: 'founder_decides_alone',
      area: 'Decisions',
      text: 'The founder is the only one who decides about technology.',
      system: 'engineering_revenue',
      hypothesis: 'Every technology decision waits for the founder.',
    },
    {
      key: 'stale_numbers',
      area: 'Numbers',
      text: 'The numbers that run the business are older than two quarters.',
      system: 'financial_controls',
      hypothesis: 'The business is run on numbers that are older than two quarters.',
    },
    {
      key: 'deal_waits',
      area: 'Deals',
      text: 'A deal waits on something that engineering has not delivered.',
      system: 'revenue_operations',
      hypothesis: 'Revenue waits on something that engineering has not delivered.',
    },
    {
      key: 'next_month_unknown',
      area: 'Direction',
      text: 'Nobody can say what the team ships next month, and why.',
      system: 'engineering_revenue',
      hypothesis: 'The team has no plan for the next month that anybody could explain.',
    },
  ],
  disqualifiers: [
    {
      key: 'solo_operator',
      text: 'I run the business alone: no employees, no contractors.',
      reason:
        'There is no team yet whose work could be led. A first hire or a contractor comes before a CTO.',
    },
    {
      key: 'no_lead_flow',
      text: 'New leads do not reach us reliably yet.',
      reason: 'Technology cannot make up for leads that do not come. A reliable flow of them comes first.',
    },
  ],
};

/** Oldest first. Visitors get the last one. */
export const QUESTIONNAIRES: readonly Questionnaire[] = [first];
export const CURRENT_QUESTIONNAIRE: Questionnaire = QUESTIONNAIRES.at(-1)!;

export function findQuestionnaire(version: number): Questionnaire | undefined {
  return QUESTIONNAIRES.find((questionnaire) => questionnaire.version === version);
}
