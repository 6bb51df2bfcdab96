import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FitDiagnostic } from '../api/fit';
import { ContactStep } from './contact-step';
import { CostScale } from './cost-scale';
import { type FitDraft, type FitReplyDraft, newSubmissionId } from './fit-draft';
import { FitShell } from './fit-shell';
import { YesNo } from './yes-no';
import classes from './fit-page.module.css';

interface FitStepsProps {
  token: string;
  diagnostic: FitDiagnostic;
  draft: FitDraft;
  onChange: (draft: FitDraft) => void;
}

const OPEN: FitReplyDraft = { answer: null, cost: null };

export function FitSteps({ token, diagnostic, draft, onChange }: FitStepsProps) {
  const { questions, disqualifiers } = diagnostic.questionnaire;
  const last = questions.length + 1;
  const step = Math.min(draft.step, last);
  const question = questions[step];
  const go = (to: number) => onChange({ ...draft, step: to });
  const reply = (key: string, change: Partial<FitReplyDraft>) =>
    onChange({
      ...draft,
      submissionId: newSubmissionId(),
      replies: { ...draft.replies, [key]: { ...OPEN, ...draft.replies[key], ...change } },
    });
  const at = (key: string) => draft.replies[key] ?? OPEN;
  const onBack = step > 0 ? () => go(step - 1) : undefined;

  return (
    <FitShell
      practice={diagnostic.practice.name}
      windowTitle={`Fit diagnostic of ${diagnostic.practice.name}`}
      progress={{ at: step + 1, of: last + 1 }}
    >
      {question ? (
        <Step
          key={step}
          title={question.text}
          note={
            step === 0
              ? 'Seven short screens, about two minutes. Is this true of your company today?'
              : 'Is this true of your company today?'
          }
          onBack={onBack}
          onNext={() => go(step + 1)}
          answered={at(question.key).answer !== null}
          focus={step > 0}
        >
          <YesNo
            legend={question.text}
            hideLegend
            value={at(question.key).answer}
            onChange={(answer) => reply(question.key, answer === 'no' ? { answer, cost: null } : { answer })}
          />
          {at(question.key).answer === 'yes' && (
            <CostScale
              legend="How much does this cost you today?"
              value={at(question.key).cost}
              onChange={(cost) => reply(question.key, { cost })}
            />
          )}
        </Step>
      ) : step < last ? (
        <Step
          key={step}
          title="Two questions about timing"
          note="Are these true of your company today?"
          onBack={onBack}
          onNext={() => go(step + 1)}
          answered={disqualifiers.every(({ key }) => at(key).answer !== null)}
          focus
        >
          {disqualifiers.map(({ key, text }) => (
            <YesNo
              key={key}
              legend={text}
              value={at(key).answer}
              onChange={(answer) => reply(key, { answer })}
            />
          ))}
        </Step>
      ) : (
        <ContactStep
          token={token}
          diagnostic={diagnostic}
          draft={draft}
          onChange={onChange}
          onBack={() => go(step - 1)}
          onOpen={go}
        />
      )}
    </FitShell>
  );
}

interface StepProps {
  title: string;
  note: string;
  onBack?: () => void;
  onNext: () => void;
  answered: boolean;
  /** Leaves focus alone on the first screen of a visit. */
  focus: boolean;
  children: ReactNode;
}

function Step({ title, note, onBack, onNext, answered, focus, children }: StepProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <form
      className={classes.step}
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <div>
        <p className={classes.note}>{note}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
      <div className={classes.buttons}>
        {onBack && (
          <Button variant="default" size="md" onClick={onBack}>
            Back
          </Button>
        )}
        <Button type="submit" size="md" variant={answered ? 'filled' : 'default'} className={classes.next}>
          {answered ? 'Next' : 'Skip'}
        </Button>
      </div>
    </form>
  );
}
