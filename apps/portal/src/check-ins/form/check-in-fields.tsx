import { Textarea } from '@mantine/core';
import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
import { wantsReason } from '@quarterdeck/domain/health';
import type { FormPart } from '../../ui/form-part';
import { isAmount, MoneyField } from '../../ui/money-field';
import type { CheckInDraft } from './draft';
import { formOfKind } from './form-of-kind';
import { HealthField } from './health-field';
import { PulseField } from './pulse-field';
import classes from '../check-in.module.css';

const LONGEST = 4000;

export function validateCheckIn(kind: RitualKind, currency: string) {
  const amount = isAmount(currency);
  return {
    moved: (moved: string) => (moved.trim() ? null : formOfKind(kind).moved.missing),
    cash: amount,
    cashIn: amount,
    cashOut: amount,
    healthReason: (reason: string, { health }: CheckInDraft) =>
      wantsReason(health || null) && !reason.trim() ? 'Say what’s wrong in one line.' : null,
  };
}

interface CheckInFieldsProps {
  form: FormPart<CheckInDraft>;
  kind: RitualKind;
  currency: string;
  /** Blockers from last time are prefilled. */
  carried?: boolean;
}

export function CheckInFields({ form, kind, currency, carried = false }: CheckInFieldsProps) {
  const area = { autosize: true, minRows: 3, maxRows: 14, maxLength: LONGEST };
  const { moved, blocked, figures } = formOfKind(kind);
  return (
    <>
      <Textarea
        {...area}
        {...form.getInputProps('moved')}
        label={moved.label}
        description={moved.description}
        required
        data-autofocus
      />
      {(blocked || form.values.blocked) && (
        <Textarea
          {...area}
          minRows={2}
          {...form.getInputProps('blocked')}
          label="What is blocked"
          description={carried && 'Carried over from last time. Remove what’s moving again.'}
        />
      )}
      <Textarea
        {...area}
        minRows={2}
        {...form.getInputProps('decisionsNeeded')}
        label="Decisions needed"
        description="What the founder needs to decide, one per line."
      />
      {figures && (
        <>
          <div className={classes.amounts}>
            <MoneyField {...form.getInputProps('cash')} currency={currency} label="Cash in the bank" />
            <MoneyField {...form.getInputProps('cashIn')} currency={currency} label="Cash in this week" />
            <MoneyField {...form.getInputProps('cashOut')} currency={currency} label="Cash out this week" />
          </div>
          <PulseField {...form.getInputProps('pulse')} />
          <HealthField form={form} />
        </>
      )}
    </>
  );
}
