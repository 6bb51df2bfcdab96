/** Dated facts about a client. A fact that is too old is shown as stale instead of current (AC-19). */
import type { LocalDate } from './calendar-date';

export const CLIENT_FACT_KINDS = ['stage', 'arr', 'headcount', 'engineers', 'cash_position'] as const;
export type ClientFactKind = (typeof CLIENT_FACT_KINDS)[number];

export type ClientFactType = 'text' | 'count' | 'money';

export interface ClientFactDefinition {
  readonly label: string;
  /** `text`: a short phrase; `count`: a whole number from 0; `money`: minor units in the client's currency. */
  readonly type: ClientFactType;
  /** What a count counts or a money amount is per; null if there is nothing to add. */
  readonly unit: string | null;
}

export const CLIENT_FACTS: Readonly<Record<ClientFactKind, ClientFactDefinition>> = {
  stage: { label: 'Stage', type: 'text', unit: null },
  arr: { label: 'Annual recurring revenue', type: 'money', unit: 'per year' },
  headcount: { label: 'Headcount', type: 'count', unit: 'people' },
  engineers: { label: 'Engineers', type: 'count', unit: 'people' },
  cash_position: { label: 'Cash position', type: 'money', unit: null },
};

export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Default age at which a fact is stale. */
export const MAX_AGE_QUARTERS = 2;

export interface FactAge {
  readonly asOf: LocalDate;
  /** Today's date in the client's zone. */
  readonly today: LocalDate;
  /** 1 is January. Quarters start in this month and every third month after it. */
  readonly fiscalYearStartMonth: number;
}

/**
 * Fiscal quarters started since `asOf`: 0 within the same quarter, negative for a future date.
 * @throws RangeError if `fiscalYearStartMonth` is not 1 to 12.
 */
export function ageInQuarters({ asOf, today, fiscalYearStartMonth }: FactAge): number {
  if (!Number.isInteger(fiscalYearStartMonth) || fiscalYearStartMonth < 1 || fiscalYearStartMonth > 12) {
    throw new RangeError(`Not a month from 1 to 12: ${fiscalYearStartMonth}`);
  }
  const quarter = (date: LocalDate) => Math.floor((monthNumber(date) - fiscalYearStartMonth) / 3);
  return quarter(today) - quarter(asOf);
}

/** True once the fact is `maxAgeQuarters` fiscal quarters old (AC-19). */
export function isStale(fact: FactAge & { readonly maxAgeQuarters?: number }): boolean {
  return ageInQuarters(fact) >= (fact.maxAgeQuarters ?? MAX_AGE_QUARTERS);
}

function monthNumber(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
