import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type InterviewCoverage, planInterviews } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { useDiagnosisChange } from './use-diagnosis-change';

interface CoverageDialogProps {
  coverage: InterviewCoverage;
  today: string;
  onClose: () => void;
}

export function CoverageDialog({ coverage, today, onClose }: CoverageDialogProps) {
  const { engineersSet, engineers, financialModel, engagementId } = coverage;
  const form = useForm({
    initialValues: {
      engineers: engineersSet === null ? '' : String(engineersSet),
      modelReviewedOn: financialModel.reviewedOn ?? '',
    },
    validate: {
      engineers: (text) =>
        /^(?:\d{1,4})?$/.test(text.trim()) ? null : 'Enter a whole number such as 3, or leave it empty.',
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId,
    run: (values: typeof form.values) =>
      planInterviews(coverage, {
        engineers: values.engineers.trim() ? Number(values.engineers.trim()) : null,
        modelReviewedOn: values.modelReviewedOn || null,
      }),
    said: 'Coverage saved.',
    onClose,
    show,
  });
  const fromFacts = engineersSet === null && engineers.needed !== null;
  return (
    <FormDialog
      title="Interviews needed"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('engineers')}
        label="Engineers to interview"
        description={
          fromFacts
            ? `Leave empty to use ${engineers.needed}, from the client’s facts.`
            : 'Leave empty to use the number of engineers from the client’s facts.'
        }
        inputMode="numeric"
        maxLength={4}
        data-autofocus
      />
      <TextInput
        {...form.getInputProps('modelReviewedOn')}
        type="date"
        label="Financial model reviewed on"
        description="Leave empty until you’ve reviewed it."
        max={today}
      />
    </FormDialog>
  );
}
