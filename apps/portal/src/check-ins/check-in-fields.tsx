import { Textarea } from '@mantine/core';
import { wantsReason } from '@quarterdeck/domain/health';
import type { FormPart } from '../app/ui/form-part';
import { isAmount, MoneyField } from '../app/ui/money-field';
import type { CheckInDraft } from './draft';
import { HealthField } from './health-field';
import { PulseField } from './pulse-field';
import classes from './check-in.module.css';

const LONGEST = 4000;

export function validateCheckIn(currency: string) {
  const amount = isAmount(currency);
  return {
    moved: (moved: string) => (moved.trim() ? null : 'Write what moved, even if it is one line.'),
    cash: amount,
    cashIn: amount,
    cashOut: amount,
    healthReason: (reason: string, { health }: CheckInDraft) =>
      wantsReason(health || null) && !reason.trim() ? 'Say in one line what is wrong.' : null,
  };
}

/** The same fields for writing and for changing a check-in. */
export function CheckInFields({ form, currency }: { form: FormPart<CheckInDraft>; currency: string }) {
  const area = { autosize: true, minRows: 3, maxRows: 14, maxLength: LONGEST };
  return (
    <>
      <Textarea {...area} {...form.getInputProps('moved')} label="What moved" required data-autofocus />
      <Textarea {...area} minRows={2} {...form.getInputProps('blocked')} label="What is blocked" />
      <Textarea
        {...area}
        minRows={2}
        {...form.getInputProps('decisionsNeeded')}
        label="Decisions needed"
        description="What the founder has to decide, one per line."
      />
      <div className={classes.amounts}>
        <MoneyField {...form.getInputProps('cash')} currency={currency} label="Cash in the bank" />
        <MoneyField {...form.getInputProps('cashIn')} currency={currency} label="Cash in this week" />
        <MoneyField {...form.getInputProps('cashOut')} currency={currency} label="Cash out this week" />
      </div>
      <PulseField {...form.getInputProps('pulse')} />
      <HealthField form={form} />
    </>
  );
}
