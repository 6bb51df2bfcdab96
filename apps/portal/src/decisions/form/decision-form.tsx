import { Alert, Button, Checkbox } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { Client, Decision } from '../../api/types';
import { draftStore } from '../../ui/draft-store';
import { ProblemAlert } from '../../ui/problem-alert';
import { Ago } from '../../ui/time';
import { useProblems } from '../../ui/use-problems';
import { useSession } from '../../session/session';
import { checkDecision, checkProposal } from './check-decision';
import { DecisionFields } from './decision-fields';
import { type DecisionValues, EMPTY_VALUES, isEmptyDecision, valuesOf } from './decision-values';
import { MoreFields } from './more-fields';
import { useSaveDecision } from './use-save-decision';
import { useApprover, WhoApproves } from './who-approves';
import classes from './decision-form.module.css';

/** Keyed by decision, or by client for a new one. */
const decisionDrafts = draftStore<DecisionValues>('decision');

interface DecisionFormProps {
  client: Pick<Client, 'id' | 'currency'>;
  engagementId: string;
  /** Undefined for a new decision. */
  decision?: Decision;
  /** The decision to replace; the new one starts with its category. */
  successorOf?: Decision;
  onSaved: (decision: Decision) => void;
}

/** A small decision needs five fields; the rest opens on demand. Drafts stay in the browser. */
export function DecisionForm({ client, engagementId, decision, successorOf, onSaved }: DecisionFormProps) {
  const { id: clientId, currency } = client;
  const { user } = useSession();
  const draftId = decision?.id ?? successorOf?.id ?? clientId;
  const before = decision
    ? valuesOf(headOf(decision).content, decision)
    : { ...EMPTY_VALUES, ...(successorOf && { category: successorOf.category, door: successorOf.door }) };
  const [kept, setKept] = useState(() => decisionDrafts.read(user.id, draftId));
  const [askFounder, setAskFounder] = useState(false);
  const form = useForm<DecisionValues>({
    initialValues: { ...before, ...kept?.draft },
    onValuesChange: (values) =>
      isEmptyDecision(values)
        ? decisionDrafts.drop(user.id, draftId)
        : decisionDrafts.keep(user.id, draftId, values),
  });
  const { problems, show, clear } = useProblems(form, fieldOfPointer);
  const approver = useApprover(clientId, engagementId, form.values, currency);
  const { mutate, isPending, variables } = useSaveDecision({
    engagementId,
    currency,
    decision,
    onSaved: (saved) => {
      decisionDrafts.drop(user.id, draftId);
      onSaved(saved);
    },
    onError: show,
  });
  const isDraft = !decision || decision.state === 'draft';

  const save = (propose: boolean) => {
    const values = form.getValues();
    const forFounder = askFounder || approver?.approver === 'founder' || decision?.visibility === 'published';
    const errors = propose ? checkProposal(values, currency, forFounder) : checkDecision(values, currency);
    clear();
    form.setErrors(errors);
    const first = Object.keys(errors)[0];
    // Opens the section that holds the invalid field first.
    if (first) setTimeout(() => form.getInputNode(first)?.focus());
    else if (!isPending) mutate({ values, propose, askFounder });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    save(true);
  };
  const startOver = () => {
    form.setValues(before);
    decisionDrafts.drop(user.id, draftId);
    setKept(undefined);
  };

  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {kept && (
        <Alert variant="outline" p="xs" role="status">
          Unsent draft from <Ago instant={kept.savedAt} />.{' '}
          <Button size="compact-sm" variant="subtle" onClick={startOver}>
            Start over
          </Button>
        </Alert>
      )}
      <DecisionFields form={form} />
      <MoreFields
        form={form}
        currency={currency}
        approver={<WhoApproves values={form.values} approver={approver} live />}
      />
      {isDraft && approver?.approver === 'cto' && (
        <Checkbox
          label="Let the founder decide"
          description="Even though the decision rights would let you."
          checked={askFounder}
          onChange={({ currentTarget }) => setAskFounder(currentTarget.checked)}
        />
      )}
      <ProblemAlert {...problems} />
      <WhoApproves values={form.values} approver={approver} />
      <div className={classes.submit}>
        <Button type="submit" loading={isPending && variables.propose}>
          {isDraft ? 'Propose' : `Propose as revision ${headOf(decision).number + 1}`}
        </Button>
        {isDraft && (
          <Button variant="default" loading={isPending && !variables.propose} onClick={() => save(false)}>
            Save draft
          </Button>
        )}
        <small>Ctrl+Enter to propose. Your text stays in this browser until you send it.</small>
      </div>
    </form>
  );
}

const headOf = ({ pendingRevision, revision }: Decision) => pendingRevision ?? revision;

/** Form fields with a different name in the API. */
const FIELDS: Readonly<Record<string, string>> = {
  'expectedOutcome/metric': 'metric',
  'expectedOutcome/target': 'target',
  'expectedOutcome/reviewOn': 'reviewOn',
  expectedOutcome: 'metric',
  'consequences/positive': 'positive',
  'consequences/negative': 'negative',
  costOfDelayPerWeek: 'costOfDelay',
};

/** Maps an API path to a form field: `options/0/pros/2` is a line of `options.0.pros`. */
function fieldOfPointer(path: string): string {
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === 'options' && third) return `options.${second}.${third}`;
  return FIELDS[`${first}/${second}`] ?? FIELDS[first] ?? first;
}
