import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { agreeHours, type HoursBudget } from '../api/hours-and-access';
import { isStale } from '../api/problem';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { formatHoursField, parseHours } from './duration';
import { refreshHours } from './hours.queries';
import { acceptance, isOverCapacity, OverCapacityReason } from './over-capacity';

const hoursOrEmpty = (text: string) =>
  parseHours(text) === undefined ? 'Enter hours such as 40 or 7.5, or leave it empty.' : null;

export function HoursBudgetDialog({ budget, onClose }: { budget: HoursBudget; onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      minutesPerMonth: formatHoursField(budget.minutesPerMonth),
      carryOverCapMinutes: formatHoursField(budget.carryOverCapMinutes),
      carryOverMonths: budget.carryOverMonths === null ? '' : String(budget.carryOverMonths),
      overCapacityReason: '',
    },
    validate: {
      minutesPerMonth: (text) => (parseHours(text) == null ? 'Enter the monthly hours, such as 40.' : null),
      carryOverCapMinutes: hoursOrEmpty,
      carryOverMonths: (text) =>
        /^\d{0,2}$/.test(text.trim()) ? null : 'Enter a number of months, or leave it empty.',
    },
  });
  const { problems, show } = useProblems(form);
  const tooMuch = isOverCapacity(problems.error);
  const { mutate, isPending } = useMutation({
    mutationFn: ({
      minutesPerMonth,
      carryOverCapMinutes,
      carryOverMonths,
      overCapacityReason,
    }: typeof form.values) =>
      agreeHours(budget, {
        minutesPerMonth: parseHours(minutesPerMonth) ?? 0,
        carryOverCapMinutes: parseHours(carryOverCapMinutes) ?? null,
        carryOverMonths: carryOverMonths.trim() === '' ? null : Number(carryOverMonths),
        ...acceptance(overCapacityReason),
      }),
    onSuccess: async () => {
      await refreshHours(queryClient, budget.engagementId);
      toast('Monthly hours saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshHours(queryClient, budget.engagementId);
    },
  });
  return (
    <FormDialog
      title="Monthly hours"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit={tooMuch ? 'Save anyway' : 'Save'}
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('minutesPerMonth')}
        label="Monthly hours"
        description="They apply to every month of the engagement, including past ones."
        inputMode="decimal"
        autoComplete="off"
      />
      <TextInput
        {...form.getInputProps('carryOverCapMinutes')}
        label="Carryover limit"
        description="In hours. Leave empty for no limit, or enter 0 for no carryover."
        inputMode="decimal"
        autoComplete="off"
      />
      <TextInput
        {...form.getInputProps('carryOverMonths')}
        label="Unused hours expire after"
        description="In months after the month they belong to. Leave empty if they don’t expire."
        inputMode="numeric"
        autoComplete="off"
      />
      {tooMuch && <OverCapacityReason {...form.getInputProps('overCapacityReason')} />}
    </FormDialog>
  );
}
