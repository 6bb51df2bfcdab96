import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addFee, changeFee, type FeePeriod } from '../api/hours-and-access';
import { isStale } from '../api/problem';
import type { Client, Engagement } from '../api/types';
import { formatAmount, parseMoney } from '../ui/format/money';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { isAmount, MoneyField } from '../ui/money-field';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { refreshFees } from './fees.queries';

interface FeeDialogProps {
  client: Client;
  engagement: Engagement;
  today: string;
  /** Undefined adds a new fee. */
  period?: FeePeriod;
  onClose: () => void;
}

export function FeeDialog({ client, engagement, today, period, onClose }: FeeDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const currency = period?.fee.currency ?? client.currency;
  const form = useForm({
    initialValues: {
      fee: period ? formatAmount(period.fee) : '',
      effectiveOn: period?.effectiveOn ?? (engagement.fee ? today : engagement.kickoffOn),
      note: period?.note ?? '',
    },
    validate: {
      fee: (text) => (text.trim() ? isAmount(currency)(text) : 'Enter the monthly amount.'),
      effectiveOn: (date) => (date ? null : 'Choose the first day.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ fee, effectiveOn, note }: typeof form.values) => {
      const money = parseMoney(fee, currency) ?? { amount: 0, currency };
      const body = { fee: money, effectiveOn, note: note.trim() };
      return period ? changeFee(period, body) : addFee(engagement.id, body, keyOf(body));
    },
    onSuccess: async () => {
      await refreshFees(queryClient, engagement.id, client.id);
      toast('Fee saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshFees(queryClient, engagement.id, client.id);
    },
  });
  return (
    <FormDialog
      title={period ? 'Correct fee' : 'Change fee'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <MoneyField {...form.getInputProps('fee')} currency={currency} label="Monthly amount" />
      <TextInput {...form.getInputProps('effectiveOn')} type="date" label="Effective from" />
      <TextInput
        {...form.getInputProps('note')}
        label="Reason"
        description="Only your practice sees it."
        maxLength={500}
        autoComplete="off"
      />
    </FormDialog>
  );
}
