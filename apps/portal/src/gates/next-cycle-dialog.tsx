import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { addDays, isValidLocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_TEMPLATES } from '@quarterdeck/domain/engagement-template';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type NewCycle, planNextCycle } from '../api/gates';
import type { Client, Engagement } from '../api/types';
import { formatAmount, parseMoney } from '../ui/format/money';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { isAmount, MoneyField } from '../ui/money-field';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { MODEL_CHOICES } from '../engagement/engagement-words';
import { refreshClient } from '../clients/clients.queries';

interface NextCycleDialogProps {
  slug: string;
  client: Client;
  engagement: Engagement;
  today: string;
  onClose: () => void;
}

export function NextCycleDialog({ slug, client, engagement, today, onClose }: NextCycleDialogProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keyOf = useIdempotencyKey();
  const { cycle, endsOn, model, template, fee, state } = engagement;
  const form = useForm({
    initialValues: { kickoffOn: firstDay(endsOn, today), model, template, fee: fee ? formatAmount(fee) : '' },
    validate: {
      kickoffOn: (date) => (isValidLocalDate(date) ? null : 'Choose the kickoff day.'),
      fee: isAmount(client.currency),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: typeof form.values) => {
      const body: NewCycle = {
        ...values,
        fee: parseMoney(values.fee, client.currency) ?? null,
        complete: state === 'active',
      };
      return planNextCycle(engagement.id, body, keyOf(body));
    },
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast(`Cycle ${cycle + 1} planned.`);
      onClose();
      await navigate({ to: '/p/$slug/clients/$clientId/set-up', params: { slug, clientId: client.id } });
    },
    onError: show,
  });
  return (
    <FormDialog
      title={`Plan cycle ${cycle + 1}`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit={state === 'active' ? `Complete cycle ${cycle} and plan` : 'Plan cycle'}
      pending={isPending}
      problems={problems}
    >
      <p>
        Unfinished milestones, unresolved findings and open decisions carry over with their age. Scope and
        decision rights are copied as a starting point.
        {state === 'active' && ` This completes cycle ${cycle}, which you can’t reopen.`}
      </p>
      <TextInput
        {...form.getInputProps('kickoffOn')}
        type="date"
        label="Kickoff"
        description="Day 1 of 90, in the client’s time zone."
      />
      <Select
        {...form.getInputProps('template')}
        label="Template"
        allowDeselect={false}
        data={ENGAGEMENT_TEMPLATES.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select {...form.getInputProps('model')} label="Model" allowDeselect={false} data={MODEL_CHOICES} />
      <MoneyField
        {...form.getInputProps('fee')}
        currency={client.currency}
        label="Monthly fee (optional)"
        description="Only your practice sees it."
      />
    </FormDialog>
  );
}

/** The day after the cycle ends, or today if that has passed. */
function firstDay(endsOn: string, today: string): string {
  const after = addDays(parseLocalDate(endsOn), 1);
  return after < today ? today : after;
}
