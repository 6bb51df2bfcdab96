import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { changeInterview, type Interview, logInterview, type NewInterview } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { ROLE_CHOICES } from './diagnose-words';
import { useDiagnosisChange } from './use-diagnosis-change';

interface InterviewDialogProps {
  engagementId: string;
  interview?: Interview;
  today: string;
  onClose: () => void;
}

export function InterviewDialog({ engagementId, interview, today, onClose }: InterviewDialogProps) {
  const keyOf = useIdempotencyKey();
  const form = useForm<Required<NewInterview>>({
    initialValues: {
      person: interview?.person ?? '',
      role: interview?.role ?? 'engineer',
      heldOn: interview?.heldOn ?? today,
      notes: interview?.notes ?? '',
    },
    validate: {
      person: isFilled('the person’s name'),
      heldOn: (date) => (date ? null : 'Choose the day of the interview.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId,
    run: (values: Required<NewInterview>) => {
      const body = { ...values, person: values.person.trim() };
      return interview ? changeInterview(interview, body) : logInterview(engagementId, body, keyOf(body));
    },
    said: interview ? 'Interview saved.' : 'Interview logged.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title={interview ? 'Edit interview' : 'Log interview'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit={interview ? 'Save' : 'Log'}
      pending={isPending}
      problems={problems}
    >
      <TextInput {...form.getInputProps('person')} label="Person" maxLength={120} data-autofocus />
      <Select {...form.getInputProps('role')} label="Role" data={ROLE_CHOICES} allowDeselect={false} />
      <TextInput {...form.getInputProps('heldOn')} type="date" label="Held on" max={today} />
      <Textarea
        {...form.getInputProps('notes')}
        label="Notes"
        description="For your practice only. The founder never sees them."
        autosize
        minRows={3}
        maxRows={14}
        maxLength={10_000}
      />
    </FormDialog>
  );
}
