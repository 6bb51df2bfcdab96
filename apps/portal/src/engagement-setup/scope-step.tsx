import { Button, Textarea } from '@mantine/core';
import {
  missingAnswers,
  SCOPE_ANSWER_LENGTH,
  SCOPE_QUESTIONS,
  SCOPE_WORDING,
} from '@quarterdeck/domain/engagement-scope';
import { useEffect } from 'react';
import { isStale } from '../api/problem';
import type { Scope } from '../api/types';
import { ProblemAlert } from '../ui/problem-alert';
import { useScopeSaving } from './use-scope-saving';
import classes from './engagement-setup.module.css';

const SAVING = {
  saved: 'All changes saved.',
  waiting: 'Saving soon',
  saving: 'Saving',
  refused: 'Not saved yet.',
} as const;

export function ScopeStep({ scope, onNext }: { scope: Scope; onNext: () => void }) {
  const { answers, saving, error, change, save, saveOver } = useScopeSaving(scope);
  const missing = missingAnswers(answers).length;
  // A hash such as …?step=scope#stuck jumps to that question.
  useEffect(() => {
    const named = window.location.hash.slice(1);
    if (named) document.getElementById(named)?.focus();
  }, []);
  return (
    <form
      className={classes.step}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save().then((saved) => saved && onNext());
      }}
    >
      <p className={classes.lead}>
        A sentence or two each. The founder sees your answers once the engagement is active.
      </p>
      {SCOPE_QUESTIONS.map((question) => (
        <Textarea
          key={question}
          id={question}
          label={SCOPE_WORDING[question].question}
          description={SCOPE_WORDING[question].hint}
          autosize
          minRows={2}
          maxLength={SCOPE_ANSWER_LENGTH}
          value={answers[question]}
          onChange={({ currentTarget }) => change(question, currentTarget.value)}
          onBlur={() => void save()}
        />
      ))}
      <ProblemAlert
        error={error}
        action={
          <Button
            mt="xs"
            size="compact-sm"
            variant="default"
            onClick={() => void (isStale(error) ? saveOver() : save())}
          >
            {isStale(error) ? 'Overwrite with mine' : 'Try again'}
          </Button>
        }
      />
      <div className={classes.buttons}>
        <Button type="submit">Continue to who decides what</Button>
        <p role="status" className={classes.note}>
          {missing === 0 || saving !== 'saved'
            ? SAVING[saving]
            : `${SAVING.saved} ${missing === 1 ? '1 question is' : `${missing} questions are`} still open.`}
        </p>
      </div>
    </form>
  );
}
