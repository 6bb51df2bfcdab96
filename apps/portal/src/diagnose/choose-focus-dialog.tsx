import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { chooseInstallFocus, type Finding } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { useDiagnosisChange } from './use-diagnosis-change';

interface ChooseFocusDialogProps {
  engagementId: string;
  finding: Finding;
  rank: number | null;
  first: Finding | undefined;
  onClose: () => void;
}

export function ChooseFocusDialog({ engagementId, finding, rank, first, onClose }: ChooseFocusDialogProps) {
  const against = rank !== 1;
  const form = useForm({
    initialValues: { rationale: '' },
    validate: {
      rationale: (text) => (against && !text.trim() ? 'Say why this gap comes before the first one.' : null),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId,
    run: (rationale: string) => chooseInstallFocus(engagementId, finding.id, rationale),
    said: 'Install focus chosen.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title="Choose the install focus"
      onClose={onClose}
      onSubmit={form.onSubmit(({ rationale }) => mutate(rationale.trim()), focusFirst(form))}
      submit="Choose"
      pending={isPending}
      problems={problems}
    >
      <p>“{finding.statement}” becomes the one gap this cycle closes.</p>
      {against && (
        <p>
          {rank ? `It is rank ${rank}.` : 'It has no rank.'}
          {first && ` First is “${first.statement}”`} A different choice goes into the decision log with your
          reason.
        </p>
      )}
      <Textarea
        {...form.getInputProps('rationale')}
        label={against ? 'Why this one' : 'Why this one (optional)'}
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
      />
    </FormDialog>
  );
}
