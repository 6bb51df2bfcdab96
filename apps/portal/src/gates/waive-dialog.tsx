import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Gate, type GateCriterion, waive } from '../api/gates';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshClient } from '../clients/clients.queries';

interface WaiveDialogProps {
  gate: Gate;
  criterion: GateCriterion;
  onClose: () => void;
}

export function WaiveDialog({ gate, criterion, onClose }: WaiveDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: isFilled('a reason') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ reason }: typeof form.values) =>
      waive(gate.phaseId, { criterion: criterion.criterion, reason }),
    onSuccess: () => {
      toast('Waived. You can remove the waiver until the phase is closed.');
      onClose();
    },
    onError: show,
    onSettled: () => refreshClient(queryClient, gate.clientId),
  });
  return (
    <FormDialog
      title="Waive criterion"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Waive"
      pending={isPending}
      problems={problems}
    >
      <p>
        {criterion.title}: {criterion.have} of {criterion.needed}. You can then close the phase without it.
        Your name and reason stay on record.
      </p>
      <Textarea
        {...form.getInputProps('reason')}
        label="Reason"
        data-autofocus
        autosize
        minRows={3}
        maxLength={1000}
      />
    </FormDialog>
  );
}
