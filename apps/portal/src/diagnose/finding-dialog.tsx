import { Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { changeFinding, type ChainMap, type Finding, recordFinding } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { MoneyField } from '../ui/money-field';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { CONFIDENCE_CHOICES, SYSTEM_CHOICES } from './diagnose-words';
import { EvidenceFields } from './evidence-fields';
import { bodyOf, fieldOf, findingRules, type FindingValues, SUMMARY_MAX, valuesOf } from './finding-values';
import { useDiagnosisChange } from './use-diagnosis-change';

interface FindingDialogProps {
  engagementId: string;
  /** With an id it edits that finding; otherwise it prefills a new one. */
  finding: Partial<Finding>;
  map: ChainMap | undefined;
  currency: string;
  today: string;
  onClose: () => void;
}

export function FindingDialog({ engagementId, finding, map, currency, today, onClose }: FindingDialogProps) {
  const { id, version } = finding;
  const keyOf = useIdempotencyKey();
  const form = useForm<FindingValues>({
    initialValues: valuesOf(finding),
    validate: findingRules(currency, finding.visibility === 'published'),
  });
  const { problems, show } = useProblems(form, fieldOf);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId,
    run: (values: FindingValues) => {
      const body = bodyOf(values, currency);
      if (id && version) return changeFinding({ id, version }, body);
      return recordFinding(engagementId, body, keyOf(body));
    },
    said: id ? 'Finding saved.' : 'Finding recorded.',
    onClose,
    show,
  });
  const stages = (map?.stages ?? []).map(({ key, name }) => ({ value: key, label: name }));
  const left = SUMMARY_MAX - form.values.founderSummary.length;
  return (
    <FormDialog
      title={id ? 'Edit finding' : 'Record finding'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit={id ? 'Save' : 'Record'}
      pending={isPending}
      problems={problems}
    >
      <Textarea
        {...form.getInputProps('statement')}
        label="What’s wrong"
        description="One sentence an outsider would understand."
        autosize
        maxLength={500}
        data-autofocus
      />
      <Select {...form.getInputProps('system')} label="System" data={SYSTEM_CHOICES} allowDeselect={false} />
      <EvidenceFields form={form} today={today} />
      <Select
        {...form.getInputProps('confidence')}
        label="Confidence"
        description="How sure you are about the cost. Low counts it at 0.2, medium at 0.5, high at 0.8."
        data={CONFIDENCE_CHOICES}
        allowDeselect={false}
      />
      <MoneyField
        {...form.getInputProps('monthlyCost')}
        currency={currency}
        label="Estimated monthly cost"
        description="Leave empty if unknown. The finding is then listed separately, not as 0."
      />
      <TextInput
        {...form.getInputProps('effortHours')}
        label="Hours to close it"
        inputMode="numeric"
        maxLength={6}
      />
      {stages.length > 0 && (
        <Select
          {...form.getInputProps('chainStage')}
          label="Stage in the chain"
          data={[{ value: '', label: 'No particular stage' }, ...stages]}
          allowDeselect={false}
        />
      )}
      <Textarea
        {...form.getInputProps('founderSummary')}
        label="What it means for the founder"
        description={`In plain language. Required before you publish. ${left} characters left.`}
        autosize
        maxLength={SUMMARY_MAX}
      />
    </FormDialog>
  );
}
