import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type Finding, resolveFinding } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { useDiagnosisChange } from './use-diagnosis-change';

interface ResolveFindingDialogProps {
  finding: Finding;
  today: string;
  onClose: () => void;
}

/** Resolving a finding takes evidence, not just a checkbox. */
export function ResolveFindingDialog({ finding, today, onClose }: ResolveFindingDialogProps) {
  const form = useForm({
    initialValues: { evidence: '', resolvedOn: today },
    validate: {
      evidence: isFilled('the evidence'),
      resolvedOn: (date) => (date ? null : 'Choose the day it was resolved.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId: finding.engagementId,
    run: ({ evidence, resolvedOn }: typeof form.values) =>
      resolveFinding(finding, resolvedOn, evidence.trim()),
    said: 'Finding resolved.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title="Resolve finding"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Resolve"
      pending={isPending}
      problems={problems}
    >
      <p>“{finding.statement}”</p>
      <Textarea
        {...form.getInputProps('evidence')}
        label="Evidence that it’s resolved"
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
      />
      <TextInput {...form.getInputProps('resolvedOn')} type="date" label="Resolved on" max={today} />
    </FormDialog>
  );
}
