import { Button } from '@mantine/core';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { changeRights, draftRights, proposeRights } from '../api/engagement-setup';
import type { DecisionRight, RightSet } from '../api/types';
import { toast } from '../ui/toast';
import { ProblemAlert } from '../ui/problem-alert';
import { keepRightSet, rightSetsQuery } from './engagement-setup.queries';
import { RightRow } from './right-row';
import { checkLimit, rightsOf, type RightValues, valuesOf } from './right-values';
import classes from './engagement-setup.module.css';
import rows from './rights.module.css';

interface RightsEditorProps {
  engagementId: string;
  clientId: string;
  currency: string;
  /** Undefined until the first save creates it. */
  draft: RightSet | undefined;
  start: readonly DecisionRight[];
  founders: number;
  asked: ReactNode;
  onDone: () => void;
}

export function RightsEditor(props: RightsEditorProps) {
  const { engagementId, clientId, currency, start, founders, asked, onDone } = props;
  const queryClient = useQueryClient();
  const [values, setValues] = useState(() => valuesOf(start));
  const [draft, setDraft] = useState(props.draft);
  const [checked, setChecked] = useState(false);
  const wrong = DECISION_CATEGORIES.filter((name) => checkLimit(values[name], currency) !== null);
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: async (propose: boolean) => {
      const rights = rightsOf(values, currency);
      const saved = await (draft ? changeRights(draft, rights) : draftRights(engagementId, rights));
      setDraft(saved);
      await keepRightSet(queryClient, saved);
      if (propose) await keepRightSet(queryClient, await proposeRights(saved));
    },
    onSuccess: (_, proposed) => {
      toast(proposed ? proposedWords : 'Draft saved.');
      if (proposed) onDone();
    },
    onError: () => void queryClient.invalidateQueries(rightSetsQuery(clientId)),
  });
  const proposedWords = founders
    ? 'Proposed. The founder gets an email.'
    : 'Proposed. It’s waiting on the founder’s page.';
  const submit = (propose: boolean) => {
    setChecked(true);
    const [first] = wrong;
    if (first) document.getElementById(`limit-${first}`)?.focus();
    else mutate(propose);
  };
  const change = (name: DecisionCategory, part: Partial<RightValues>) =>
    setValues((before) => ({ ...before, [name]: { ...before[name], ...part } }));
  return (
    <form
      className={classes.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(true);
      }}
    >
      <div className={rows.rows}>
        {DECISION_CATEGORIES.map((name) => (
          <RightRow
            key={name}
            category={name}
            values={values[name]}
            currency={currency}
            error={checked ? checkLimit(values[name], currency) : null}
            onChange={(part) => change(name, part)}
          />
        ))}
      </div>
      <ProblemAlert error={error} />
      <div className={classes.note}>{asked}</div>
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending && variables}>
          Propose to founder
        </Button>
        <Button
          variant="default"
          loading={isPending && !variables}
          disabled={isPending && variables}
          onClick={() => submit(false)}
        >
          Save draft
        </Button>
      </div>
    </form>
  );
}
