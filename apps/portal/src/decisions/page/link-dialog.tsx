import { Select } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { linkDecision, listDecisions, listFindingsOf } from '../../api/decisions';
import type { Decision } from '../../api/types';
import { toast } from '../../ui/toast';
import { FormDialog } from '../../ui/form-dialog';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { overviewQuery } from '../../clients/clients.queries';
import { nameOfLinkType } from '../decision-words';
import { takeDecision } from '../decisions.queries';

const KINDS = (['decision', 'finding', 'phase'] as const).map((value) => ({
  value,
  label: nameOfLinkType(value),
}));
type Kind = (typeof KINDS)[number]['value'];

/** A link between two decisions appears on both. */
export function LinkDialog({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { kind: 'decision' as Kind, record: '' },
    validate: { record: (record) => (record ? null : 'Choose what to link.') },
  });
  const choices = useChoices(decision, form.values.kind);
  const { problems, show } = useProblems(form, { links: 'record' });
  const { mutate, isPending } = useMutation({
    mutationFn: ({ kind, record }: typeof form.values) =>
      linkDecision(decision, [...decision.links, { recordType: kind, recordId: record }]),
    onSuccess: (changed) => {
      takeDecision(queryClient, changed);
      toast('Linked.');
      onClose();
    },
    onError: show,
  });
  return (
    <FormDialog
      title={`Link ${decision.number}`}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Link"
      pending={isPending}
      problems={problems}
    >
      <Select<Kind>
        {...form.getInputProps('kind')}
        label="Kind"
        data={KINDS}
        onChange={(kind) => kind && form.setValues({ kind, record: '' })}
      />
      <Select
        {...form.getInputProps('record')}
        value={form.values.record || null}
        label={nameOfLinkType(form.values.kind)}
        data={choices}
        searchable
        nothingFoundMessage="Nothing to link"
      />
    </FormDialog>
  );
}

/** Skips records that are already linked. */
function useChoices({ id, clientId, engagementId, links }: Decision, kind: Kind) {
  const decisions = useQuery({
    queryKey: ['decisions', 'to link', clientId],
    queryFn: () => listDecisions({ clientId, limit: 100 }),
  });
  const findings = useQuery({
    queryKey: ['findings', 'to link', engagementId],
    queryFn: () => listFindingsOf(engagementId),
  });
  const phases = useQuery(overviewQuery(clientId)).data?.engagement?.phases ?? [];
  const found = {
    decision: decisions.data?.data.map(({ id: value, number, title }) => ({
      value,
      label: `${number} ${title}`,
    })),
    finding: findings.data?.data.map(({ id: value, statement }) => ({ value, label: statement })),
    phase: phases.map(({ id: value, name }) => ({ value, label: name })),
  }[kind];
  return (found ?? []).filter(
    ({ value }) => value !== id && !links.some(({ recordId }) => recordId === value),
  );
}
