import { isValidLocalDate, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { DOORS } from '@quarterdeck/domain/decision';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import { minorUnitDigits, type Money, toMajorString } from '@quarterdeck/domain/money';
import type { Adr } from './adr';

/** The fields that MADR has no word for; they stand in the front matter under keys of our own. */
export const PREFIX = 'quarterdeck-';

type Change = { adr?: Partial<Adr>; content?: Partial<DecisionContent> };
interface Extra {
  write: (adr: Adr) => unknown;
  /** Null when the value is not one of this field's. */
  read: (value: unknown, content: DecisionContent) => Change | null;
}

const text = (field: 'founderSummary' | 'preMortem'): Extra => ({
  write: ({ content }) => content[field] || undefined,
  read: (value) => (typeof value === 'string' ? { content: { [field]: value } } : null),
});
const amount = (field: 'reversalCost' | 'spendPerMonth'): Extra => ({
  write: ({ content }) => moneyText(content[field]),
  read: (value) => withValue(readMoney(value), (money) => ({ content: { [field]: money } })),
});
const instant = (field: 'raisedAt' | 'decidedAt' | 'actionedAt'): Extra => ({
  write: (adr) => adr[field] ?? undefined,
  read: (value) => withValue(readInstant(value), (moment) => ({ adr: { [field]: moment } })),
});
const outcome = (field: 'metric' | 'target' | 'reviewOn'): Extra => ({
  write: ({ content }) => content.expectedOutcome?.[field],
  read: (value, { expectedOutcome }) => {
    if (typeof value !== 'string' || (field === 'reviewOn' && !isValidLocalDate(value))) return null;
    const before = expectedOutcome ?? { metric: '', target: '', reviewOn: '' as LocalDate };
    return { content: { expectedOutcome: { ...before, [field]: value } } };
  },
});

export const extras: ReadonlyMap<string, Extra> = new Map(
  Object.entries<Extra>({
    category: {
      write: ({ content }) => content.category,
      read: (value) =>
        withValue(
          DECISION_CATEGORIES.find((one) => one === value),
          (one) => ({ content: { category: one } }),
        ),
    },
    door: {
      write: ({ content }) => content.door,
      read: (value) =>
        withValue(
          DOORS.find((door) => door === String(value).replace('-', '_')),
          (door) => ({ content: { door } }),
        ),
    },
    'founder-summary': text('founderSummary'),
    'pre-mortem': text('preMortem'),
    confidence: {
      write: ({ content }) => content.confidence ?? undefined,
      read: (value) =>
        Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100
          ? { content: { confidence: Number(value) } }
          : null,
    },
    'reversal-cost': amount('reversalCost'),
    'reversal-deadline': {
      write: ({ content }) => content.reversalDeadline ?? undefined,
      read: (value) => (isValidLocalDate(value) ? { content: { reversalDeadline: value } } : null),
    },
    'spend-per-month': amount('spendPerMonth'),
    'expected-metric': outcome('metric'),
    'expected-target': outcome('target'),
    'review-on': outcome('reviewOn'),
    'cost-of-delay-per-week': {
      write: ({ costOfDelayPerWeek }) => moneyText(costOfDelayPerWeek),
      read: (value) => withValue(readMoney(value), (money) => ({ adr: { costOfDelayPerWeek: money } })),
    },
    'needed-by': {
      write: ({ neededBy }) => neededBy ?? undefined,
      read: (value) => (isValidLocalDate(value) ? { adr: { neededBy: value } } : null),
    },
    'raised-at': instant('raisedAt'),
    'decided-at': instant('decidedAt'),
    'actioned-at': instant('actionedAt'),
  }),
);

const moneyText = (money: Money | null): string | undefined =>
  money ? `${toMajorString(money)} ${money.currency}` : undefined;

function readMoney(value: unknown): Money | null {
  const match = typeof value === 'string' && /^(-?\d+)(?:\.(\d+))? ([A-Z]{3})$/.exec(value.trim());
  if (!match) return null;
  const [, whole = '', part = '', currency = ''] = match;
  const digits = minorUnitDigits(currency);
  const number = Number(whole + part.padEnd(digits, '0'));
  return part.length <= digits && Number.isSafeInteger(number) ? { amount: number || 0, currency } : null;
}

function readInstant(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(value))
    return null;
  return Number.isNaN(Date.parse(value)) ? null : value;
}

const withValue = <T>(value: T | null | undefined, change: (value: T) => Change): Change | null =>
  value == null ? null : change(value);
