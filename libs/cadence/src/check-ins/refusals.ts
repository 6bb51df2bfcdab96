import { type Health, wantsReason } from '@quarterdeck/domain/health';
import { type AppError, Conflict, type FieldError, Invalid } from '@quarterdeck/platform/errors';
import type { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import type { Slot } from './check-ins.queries';

export interface CashFigures {
  cash?: MoneyDto | null;
  cashIn?: MoneyDto | null;
  cashOut?: MoneyDto | null;
}

const FIGURES = ['cash', 'cashIn', 'cashOut'] as const;

export function currenciesOf(figures: CashFigures): string[] {
  return FIGURES.flatMap((field) => figures[field]?.currency ?? []);
}

/** Every figure must be in the client's currency, or sums and differences would be meaningless. */
export function currencyMismatch(figures: CashFigures, currency: string): Invalid | undefined {
  const errors: FieldError[] = FIGURES.filter(
    (field) => figures[field] && figures[field].currency !== currency,
  ).map((field) => ({
    pointer: `/${field}/currency`,
    detail: `must be ${currency}, the currency of this client's figures`,
  }));
  const [first] = errors;
  return first && new Invalid('check_in.currency', `${first.pointer.slice(1)}: ${first.detail}.`, errors);
}

/** `at_risk` and `off_track` need a reason; other values must not have one. */
export function unreasoned(health: Health | null, reason: string | null): Invalid | undefined {
  if (wantsReason(health) === (reason !== null)) return undefined;
  const detail =
    reason === null ? 'is required with at_risk and off_track' : 'is allowed only with at_risk or off_track';
  return new Invalid('check_in.health_reason', `healthReason ${detail}.`, [
    { pointer: '/healthReason', detail },
  ]);
}

/** Why a submission wrote nothing, most permanent reason first. */
export function refusal(slot: Slot, figures: CashFigures): AppError {
  const { state, engagementState, opensOn, open, taken, currency } = slot;
  if (taken)
    return new Conflict(
      'check_in.exists',
      'This check-in was already submitted. Open it to read or change it.',
    );
  if (engagementState === 'draft' || engagementState === 'cancelled') {
    const state = engagementState === 'draft' ? 'still a draft. Activate it first' : 'cancelled';
    return new Conflict('check_in.engagement_not_running', `The engagement is ${state}.`);
  }
  if (state === 'excused') {
    return new Conflict(
      'check_in.excused',
      'This date is excused. Remove the excuse to submit its check-in.',
    );
  }
  if (state === 'not_applicable') {
    return new Conflict(
      'check_in.not_expected',
      'No check-in is expected for this date. Choose another date.',
    );
  }
  if (!open) return new Conflict('check_in.not_yet', `This check-in opens on ${opensOn}. Submit it then.`);
  return (
    currencyMismatch(figures, currency) ??
    new Conflict(
      'record.busy',
      'Someone else changed this at the same time. Reload it, then repeat your change.',
    )
  );
}
