import { Button, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { supersedeDecision } from '../../api/decisions';
import type { Decision } from '../../api/types';
import { FormDialog } from '../../ui/form-dialog';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { acceptedQuery } from '../decisions.queries';
import { useAct } from './use-act';

interface SupersedeDialogProps {
  slug: string;
  decision: Decision;
  onClose: () => void;
}

export function SupersedeDialog({ slug, decision, onClose }: SupersedeDialogProps) {
  const { id, clientId, number, links } = decision;
  const accepted = useQuery(acceptedQuery(clientId)).data?.data ?? [];
  const choices = accepted
    .filter((other) => other.id !== id)
    .map((other) => ({ value: other.id, label: `${other.number} ${other.title}` }));
  const linked = links.find(({ recordId }) => choices.some(({ value }) => value === recordId))?.recordId;
  const form = useForm({
    initialValues: { successor: '', reason: '' },
    validate: {
      successor: (value) => (value || linked ? null : 'Choose the decision that replaces it.'),
    },
  });
  const { problems, show } = useProblems(form, { supersededById: 'successor' });
  const { mutate, isPending } = useAct(decision, { onDone: onClose, quiet: true });
  const submit = form.onSubmit(({ successor, reason }) => {
    const supersededById = successor || linked || '';
    const said = `${number} is superseded by ${accepted.find((other) => other.id === supersededById)?.number}.`;
    const body = { supersededById, reason: reason.trim() || undefined };
    mutate({ run: (at) => supersedeDecision(at, body), said }, { onError: show });
  }, focusFirst(form));
  return (
    <FormDialog
      title={`Supersede ${number}`}
      onClose={onClose}
      onSubmit={submit}
      submit="Supersede"
      pending={isPending}
      problems={problems}
    >
      <Select
        {...form.getInputProps('successor')}
        value={form.values.successor || linked || null}
        label="Replaced by"
        description="An accepted decision. Each will link to the other."
        data={choices}
        searchable
        nothingFoundMessage="No matching accepted decision"
      />
      <Textarea
        {...form.getInputProps('reason')}
        label="What has changed (optional)"
        autosize
        minRows={2}
        maxLength={4000}
      />
      <div>
        <Button
          variant="subtle"
          size="compact-sm"
          renderRoot={(props) => (
            <Link
              to="/p/$slug/clients/$clientId/decisions/new"
              params={{ slug, clientId }}
              search={{ supersedes: id }}
              {...props}
            />
          )}
        >
          Not written yet? Write it
        </Button>
      </div>
    </FormDialog>
  );
}
