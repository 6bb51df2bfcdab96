import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type InstallFocus, releaseInstallFocus } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { useDiagnosisChange } from './use-diagnosis-change';

export function ReleaseFocusDialog({ focus, onClose }: { focus: InstallFocus; onClose: () => void }) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: isFilled('how it ended: the evidence that it’s closed, or why you’re dropping it') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId: focus.engagementId,
    run: (reason: string) => releaseInstallFocus(focus, reason),
    said: 'Released. You can choose another gap.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title="Release install focus"
      onClose={onClose}
      onSubmit={form.onSubmit(({ reason }) => mutate(reason.trim()), focusFirst(form))}
      submit="Release"
      pending={isPending}
      problems={problems}
    >
      <p>“{focus.statement}” stays in the history with your reason.</p>
      <Textarea
        {...form.getInputProps('reason')}
        label="How it ended"
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
      />
    </FormDialog>
  );
}
