import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createFitLink } from '../api/fit';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshFit } from './fit.queries';

export function NewLinkDialog({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { label: '' },
    validate: { label: isFilled('what the link is for') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ label }: { label: string }) => createFitLink(label.trim()),
    onSuccess: async ({ label }) => {
      await refreshFit(queryClient);
      toast(`${label} created. Copy its address below.`);
      onClose();
    },
    onError: show,
  });
  return (
    <FormDialog
      title="New link"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Create link"
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('label')}
        label="What is it for?"
        description="For example: website, newsletter, talk in May. Only your practice sees this."
        maxLength={80}
        autoComplete="off"
        data-autofocus
      />
    </FormDialog>
  );
}
