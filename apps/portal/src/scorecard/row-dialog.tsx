import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { GOAL_OPERATORS, type GoalOperator } from '@quarterdeck/domain/scorecard';
import { useState } from 'react';
import { isStale } from '../api/problem';
import { addScorecardRow, changeScorecardRow, deleteScorecardRow, type ScorecardRow } from '../api/scorecard';
import { toast } from '../ui/toast';
import { Confirm } from '../ui/confirm';
import { FormDialog } from '../ui/form-dialog';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { ownerChoices } from '../rituals/ritual-owner';
import { membersQuery } from '../people/people.queries';
import { useSession } from '../session/session';
import { scorecardQuery } from './scorecard.queries';

const OPERATORS: Readonly<Record<GoalOperator, string>> = {
  at_least: 'at least (≥)',
  at_most: 'at most (≤)',
  equal: 'exactly (=)',
  between: 'between',
};

interface RowDialogProps {
  clientId: string;
  engagementId: string;
  /** Undefined adds a new row. */
  row?: ScorecardRow;
  onClose: () => void;
}

export function RowDialog({ clientId, engagementId, row, onClose }: RowDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const { user } = useSession();
  const members = useQuery(membersQuery).data?.data ?? [];
  const owner = row?.owner ?? { id: user.id, name: user.name };
  const form = useForm({
    initialValues: {
      name: row?.name ?? '',
      unit: row?.unit ?? '',
      ownerId: owner.id,
      operator: row?.goal.operator ?? 'at_least',
      target: (row?.goal.target ?? '') as number | string,
      targetTo: (row?.goal.targetTo ?? '') as number | string,
    },
    validate: {
      name: (name) => (name.trim() ? null : 'Enter a metric.'),
      target: (target) => (target === '' ? 'Set a goal. You can change it at any time.' : null),
      targetTo: (to, { operator, target }) =>
        operator !== 'between' || (to !== '' && Number(to) >= Number(target))
          ? null
          : 'Set an upper end that isn’t below the lower one.',
    },
  });
  const { problems, show } = useProblems(form, { 'goal/targetTo': 'targetTo', 'goal/target': 'target' });
  const refresh = () => queryClient.invalidateQueries(scorecardQuery(engagementId));
  const { mutate, isPending } = useMutation({
    mutationFn: ({ name, unit, ownerId, operator, target, targetTo }: typeof form.values) => {
      const goal = {
        operator,
        target: Number(target),
        targetTo: operator === 'between' ? Number(targetTo) : null,
      };
      const body = { name: name.trim(), unit: unit.trim(), goal };
      if (!row) return addScorecardRow(engagementId, { ...body, ownerId }, keyOf({ ...body, ownerId }));
      return changeScorecardRow(row, { ...body, ...(ownerId !== row.owner.id && { ownerId }) });
    },
    onSuccess: (scorecard) => {
      queryClient.setQueryData(scorecardQuery(engagementId).queryKey, scorecard);
      toast('Row saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refresh();
    },
  });
  const drop = useMutation({
    mutationFn: deleteScorecardRow,
    onSuccess: () => {
      toast('Row and figures deleted.');
      onClose();
    },
    onSettled: refresh,
  });
  const [asking, setAsking] = useState(false);
  const between = form.values.operator === 'between';
  return (
    <FormDialog
      title={row ? `Edit ${row.name}` : 'Add row'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <TextInput {...form.getInputProps('name')} label="Metric" maxLength={120} data-autofocus />
      <Select
        {...form.getInputProps('operator')}
        label="Goal"
        data={GOAL_OPERATORS.map((value) => ({ value, label: OPERATORS[value] }))}
        allowDeselect={false}
      />
      <NumberInput {...form.getInputProps('target')} label={between ? 'From' : 'Target'} decimalScale={4} />
      {between && <NumberInput {...form.getInputProps('targetTo')} label="To" decimalScale={4} />}
      <TextInput
        {...form.getInputProps('unit')}
        label="Unit (optional)"
        placeholder="%, hours, per week"
        maxLength={20}
      />
      <Select
        {...form.getInputProps('ownerId')}
        label="Owner"
        data={ownerChoices({ owner, clientId }, members)}
        allowDeselect={false}
      />
      {row && (
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          Delete row
        </Button>
      )}
      {row && asking && (
        <Confirm
          title={`Delete ${row.name}?`}
          yes="Delete row"
          onClose={() => setAsking(false)}
          onYes={() => drop.mutate(row)}
          pending={drop.isPending}
          error={drop.error}
        >
          Its figures will be deleted too. You can’t undo this.
        </Confirm>
      )}
    </FormDialog>
  );
}
