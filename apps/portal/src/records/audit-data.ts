import { monthName } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import type { Money } from '../api/types';
import type { Names } from './use-names';

const NUMBERS: Readonly<Record<string, (value: number) => string>> = {
  fiscalYearStartMonth: monthName,
};

/** Replaces known ids with names. */
export function factsOf(
  data: Readonly<Record<string, unknown>>,
  names: Names,
): [label: string, text: string][] {
  return Object.entries(data).map(([key, value]) => [labelOf(key), textOf(key, value, names)]);
}

/** Turns "kickoffOn" into "Kickoff on" and "clientIds" into "Clients". */
function labelOf(key: string): string {
  const words = key
    .replace(/Id(s?)$/, '$1')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf(key: string, value: unknown, names: Names): string {
  if (value === null || value === '') return 'None';
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return NUMBERS[key]?.(value) ?? String(value);
  if (Array.isArray(value)) return value.map((each) => textOf(key, each, names)).join(', ') || 'None';
  return isMoney(value) ? formatMoney(value) : JSON.stringify(value);
}

function isMoney(value: unknown): value is Money {
  const { amount, currency } = value as Partial<Money>;
  return Number.isSafeInteger(amount) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}
