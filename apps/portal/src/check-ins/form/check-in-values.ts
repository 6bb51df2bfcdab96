import { wantsReason } from '@quarterdeck/domain/health';
import type { CheckIn, CheckInChanges, Money } from '../../api/types';
import { formatAmount, parseMoney } from '../../ui/format/money';
import type { CheckInDraft } from './draft';

export const EMPTY: CheckInDraft = {
  moved: '',
  blocked: '',
  decisionsNeeded: '',
  cash: '',
  cashIn: '',
  cashOut: '',
  pulse: '',
  health: '',
  healthReason: '',
  publish: false,
  meeting: null,
};

export function isEmptyDraft(draft: CheckInDraft): boolean {
  return Object.values<unknown>({ ...draft }).every(
    (value) =>
      value === null || typeof value === 'boolean' || (typeof value === 'string' && value.trim() === ''),
  );
}

export function valuesOf(checkIn: CheckIn): CheckInDraft {
  const amount = (money: Money | null) => (money ? formatAmount(money) : '');
  return {
    moved: checkIn.moved,
    blocked: checkIn.blocked,
    decisionsNeeded: checkIn.decisionsNeeded,
    cash: amount(checkIn.cash),
    cashIn: amount(checkIn.cashIn),
    cashOut: amount(checkIn.cashOut),
    pulse: checkIn.pulse === null ? '' : String(checkIn.pulse),
    health: checkIn.health ?? '',
    healthReason: checkIn.healthReason ?? '',
    publish: checkIn.visibility === 'published',
    meeting: null,
  };
}

/** Sends empty fields as null. */
export function textOf(values: CheckInDraft, currency: string): CheckInChanges & Pick<CheckIn, 'moved'> {
  const health = values.health || null;
  const text = (value: string) => value.trim() || null;
  const amount = (value: string) => parseMoney(value, currency) ?? null;
  return {
    moved: values.moved.trim(),
    blocked: text(values.blocked),
    decisionsNeeded: text(values.decisionsNeeded),
    cash: amount(values.cash),
    cashIn: amount(values.cashIn),
    cashOut: amount(values.cashOut),
    pulse: values.pulse ? Number(values.pulse) : null,
    health,
    healthReason: wantsReason(health) ? text(values.healthReason) : null,
  };
}
