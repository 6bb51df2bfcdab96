import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { changeFinding, type Finding, publishFinding } from '../api/diagnose';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { SUMMARY_MAX } from './finding-values';
import { useDiagnosisChange } from './use-diagnosis-change';

/** Lets the author reread what the founder will see. */
export function PublishFindingDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const form = useForm({
    initialValues: { founderSummary: finding.founderSummary ?? '' },
    validate: { founderSummary: isFilled('what it means, in plain language') },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useDiagnosisChange({
    engagementId: finding.engagementId,
    run: async (founderSummary: string) => {
      const same = founderSummary === finding.founderSummary;
      await publishFinding(same ? finding : await changeFinding(finding, { founderSummary }));
    },
    said: 'Published. The founder can see it now.',
    onClose,
    show,
  });
  return (
    <FormDialog
      title="Publish finding"
      onClose={onClose}
      onSubmit={form.onSubmit(({ founderSummary }) => mutate(founderSummary.trim()), focusFirst(form))}
      submit="Publish"
      pending={isPending}
      problems={problems}
    >
      <p>
        “{finding.statement}” The founder and viewers of this client will see it with its evidence and cost.
      </p>
      <Textarea
        {...form.getInputProps('founderSummary')}
        label="What it means for the founder"
        description={`${SUMMARY_MAX - form.values.founderSummary.length} characters left.`}
        autosize
        maxLength={SUMMARY_MAX}
        data-autofocus
      />
    </FormDialog>
  );
}
