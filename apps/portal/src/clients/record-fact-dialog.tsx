import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  CLIENT_FACT_KINDS,
  CLIENT_FACTS,
  type ClientFactKind,
  CONFIDENCES,
} from '@quarterdeck/domain/client-fact';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordFact } from '../api/clients';
import type { Client, NewFact } from '../api/types';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { isAmount, MoneyField } from '../ui/money-field';
import { focusFirst, useProblems } from '../ui/use-problems';
import { parseMoney } from '../ui/format/money';
import { isFilled } from '../session/rules';
import { refreshClient } from './clients.queries';

interface Values {
  kind: ClientFactKind;
  value: string;
  asOf: string;
  source: string;
  confidence: NewFact['confidence'];
}

const KINDS = CLIENT_FACT_KINDS.map((value) => ({ value, label: CLIENT_FACTS[value].label }));
const CERTAINTY = CONFIDENCES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

export function RecordFactDialog({
  client,
  today,
  onClose,
}: {
  client: Client;
  today: string;
  onClose: () => void;
}) {
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    initialValues: { kind: 'arr', value: '', asOf: today, source: '', confidence: 'medium' },
    validate: {
      value: (value, { kind }) => checkValue(value, kind, client.currency),
      asOf: (asOf) => (asOf ? null : 'Choose the day this was true.'),
      source: isFilled('where this comes from, such as “founder, by email” or “bank statement”'),
    },
  });
  const { problems, show } = useProblems(form, { text: 'value', count: 'value', money: 'value' });
  const { mutate, isPending } = useMutation({
    mutationFn: (values: Values) => recordFact(client.id, bodyOf(values, client.currency)),
    onSuccess: async () => {
      await refreshClient(queryClient, client.id);
      toast('Fact recorded.');
      onClose();
    },
    onError: show,
  });
  const { label, type, unit } = CLIENT_FACTS[form.values.kind];
  const value = form.getInputProps('value');
  return (
    <FormDialog
      title="Record fact"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Record"
      pending={isPending}
      problems={problems}
    >
      <Select {...form.getInputProps('kind')} label="Fact" data={KINDS} />
      {type === 'money' ? (
        <MoneyField {...value} currency={client.currency} label={label} description={unit ?? undefined} />
      ) : (
        <TextInput
          {...value}
          label={label}
          description={unit ?? undefined}
          maxLength={200}
          inputMode={type === 'count' ? 'numeric' : 'text'}
        />
      )}
      <TextInput {...form.getInputProps('asOf')} type="date" label="As of" max={today} />
      <TextInput {...form.getInputProps('source')} label="Source" maxLength={200} />
      <Select {...form.getInputProps('confidence')} label="Confidence" data={CERTAINTY} />
    </FormDialog>
  );
}

function checkValue(value: string, kind: ClientFactKind, currency: string): string | null {
  const { type, label } = CLIENT_FACTS[kind];
  if (!value.trim()) return `Enter the ${label.toLowerCase()}.`;
  if (type === 'money') return isAmount(currency)(value);
  return type === 'count' && !/^\d{1,7}$/.test(value.trim()) ? 'Enter a whole number, such as 24.' : null;
}

function bodyOf({ kind, value, asOf, source, confidence }: Values, currency: string): NewFact {
  const common = { kind, asOf, source: source.trim(), confidence };
  const { type } = CLIENT_FACTS[kind];
  if (type === 'count') return { ...common, count: Number(value.trim()) };
  const money = type === 'money' ? parseMoney(value, currency) : undefined;
  return money ? { ...common, money } : { ...common, text: value.trim() };
}
