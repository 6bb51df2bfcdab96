import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { HYPOTHESIS_MATCHES, type HypothesisMatch } from '@quarterdeck/domain/hypothesis';
import { type Hypothesis, recordHypothesis } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { MATCHES } from './diagnose-words';
import { useDiagnosisChange } from './use-diagnosis-change';

interface Values {
  founderWords: string;
  recordedOn: string;
  diagnosis: string;
  matched: HypothesisMatch | null;
}

interface HypothesisDialogProps {
  hypothesis: Hypothesis;
  today: string;
  onClose: () => void;
}

const CHOICES = HYPOTHESIS_MATCHES.map((value) => ({ value, label: MATCHES[value].label }));

export function HypothesisDialog({ hypothesis, today, onClose }: HypothesisDialogProps) {
  const recorded = hypothesis.founderWords !== null;
  const fixed = hypothesis.diagnosis !== null;
  const form = useForm<Values>({
    initialValues: {
      founderWords: hypothesis.founderWords ?? '',
      recordedOn: hypothesis.recordedOn ?? today,
      diagnosis: hypothesis.diagnosis ?? '',
      matched: hypothesis.matched,
    },
    validate: {
      founderWords: isFilled('what the founder said'),
      recordedOn: (date) => (date ? null : 'Choose the day the founder said it.'),
      diagnosis: (text, { matched }) => (matched && !text.trim() ? 'Enter what you found.' : null),
      matched: (matched, { diagnosis }) =>
        diagnosis.trim() && !matched ? 'Choose whether it matched the founder’s view.' : null,
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId: hypothesis.engagementId,
    run: ({ founderWords, recordedOn, diagnosis, matched }: Values) =>
      recordHypothesis(hypothesis, {
        founderWords: founderWords.trim(),
        recordedOn,
        diagnosis: diagnosis.trim() || null,
        matched,
      }),
    said: 'Hypothesis saved.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title="Hypothesis and diagnosis"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <Textarea
        {...form.getInputProps('founderWords')}
        label="What the founder says is stuck"
        description={
          fixed ? 'The original stays unchanged, next to your diagnosis.' : 'In the founder’s own words.'
        }
        readOnly={fixed}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        data-autofocus={!recorded || undefined}
      />
      <TextInput
        {...form.getInputProps('recordedOn')}
        type="date"
        label="Said on"
        max={today}
        readOnly={fixed}
      />
      {recorded && (
        <>
          <Textarea
            {...form.getInputProps('diagnosis')}
            label="What you found"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            data-autofocus
          />
          <Select
            {...form.getInputProps('matched')}
            label="Did it match?"
            data={CHOICES}
            clearable={!fixed}
          />
        </>
      )}
    </FormDialog>
  );
}
