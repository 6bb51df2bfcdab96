import { Button, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { excuseOccurrence } from '../../api/check-ins';
import { isStale } from '../../api/problem';
import type { OccurrenceDetail } from '../../api/types';
import { toast } from '../../ui/toast';
import { FormDialog } from '../../ui/form-dialog';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { refreshClient } from '../../clients/clients.queries';
import { isFilled } from '../../session/rules';
import { occurrenceQuery } from '../check-ins.queries';

export function ExcuseButton({ occurrence }: { occurrence: OccurrenceDetail }) {
  const [open, setOpen] = useState(false);
  if (occurrence.state !== 'due' && occurrence.state !== 'missed') return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Excuse
      </Button>
      {open && <ExcuseDialog occurrence={occurrence} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ExcuseDialogProps {
  occurrence: OccurrenceDetail;
  onClose: () => void;
}

function ExcuseDialog({ occurrence, onClose }: ExcuseDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: isFilled('a reason') } });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ reason }: typeof form.values) => excuseOccurrence(occurrence, reason.trim()),
    onSuccess: async (excused) => {
      queryClient.setQueryData(occurrenceQuery(occurrence.id).queryKey, excused);
      await refreshClient(queryClient, occurrence.clientId);
      toast('Excused. It doesn’t count, and no reminders go out.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(occurrenceQuery(occurrence.id));
    },
  });
  return (
    <FormDialog
      title="Excuse this check-in"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Excuse"
      pending={isPending}
      problems={problems}
    >
      <Textarea
        {...form.getInputProps('reason')}
        label="Reason"
        description="Only your practice sees the reason. The founder sees that the check-in is excused."
        autosize
        minRows={2}
        maxLength={500}
        data-autofocus
      />
    </FormDialog>
  );
}
