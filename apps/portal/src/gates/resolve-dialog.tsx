import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type GateRecord, resolveFinding } from '../api/gates';
import { toast } from '../app/toast';
import { FormDialog } from '../app/ui/form-dialog';
import { focusFirst, useProblems } from '../app/ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshClient } from '../clients/clients.queries';

interface ResolveDialogProps {
  clientId: string;
  finding: Pick<GateRecord, 'id' | 'title'>;
  today: string;
  onClose: () => void;
}

/** Closes a finding on evidence. */
export function ResolveDialog({ clientId, finding, today, onClose }: ResolveDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { resolvedOn: today, evidence: '' },
    validate: {
      resolvedOn: (date) => (date ? null : 'Choose the day from which on it was no more.'),
      evidence: isFilled('what shows that it is no more'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: typeof form.values) => resolveFinding(finding.id, values),
    onSuccess: () => {
      toast('Closed, with its evidence.');
      onClose();
    },
    onError: show,
    onSettled: () =>
      Promise.all([
        refreshClient(queryClient, clientId),
        queryClient.invalidateQueries({ queryKey: ['findings'] }),
      ]),
  });
  return (
    <FormDialog
      title="Close the finding"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Close it"
      pending={isPending}
      problems={problems}
    >
      <p>{finding.title}</p>
      <Textarea
        {...form.getInputProps('evidence')}
        label="What shows that it is no more"
        description="What both sides can look up: a number, a report, who has seen it."
        data-autofocus
        autosize
        minRows={3}
        maxLength={2000}
      />
      <TextInput {...form.getInputProps('resolvedOn')} type="date" max={today} label="Since" />
    </FormDialog>
  );
}
