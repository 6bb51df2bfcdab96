import { findQuestionnaire } from '@quarterdeck/domain/fit-questionnaires';
import { useEffect, useRef } from 'react';
import type { FitSubmission } from '../api/fit';
import { FitShell } from './fit-shell';
import classes from './fit-page.module.css';

interface FitResultPageProps {
  submission: FitSubmission;
  email: string;
  onAgain: () => void;
}

export function FitResultPage({ submission, email, onAgain }: FitResultPageProps) {
  const { practice, result, answers, questionnaireVersion } = submission;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const asked = answers.filter(({ kind }) => kind === 'question');
  const held = asked.filter(({ answer }) => answer === 'yes');
  const open = answers.filter(({ answer }) => answer === null);
  const reasons = findQuestionnaire(questionnaireVersion)?.disqualifiers.filter(({ key }) =>
    result.disqualifiedBy.includes(key),
  );
  const fit = result.outcome === 'fit';
  const title = fit ? 'This looks like a fit' : 'Not a fit right now';
  return (
    <FitShell practice={practice.name} windowTitle={title}>
      <div className={classes.result} data-fit={fit}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={classes.score}>
          {result.yes} of {asked.length} statements are true for you. With {result.minYes} or more, it’s worth
          a conversation.
        </p>
        {reasons?.map(({ key, text, reason }) => (
          <p key={key} className={classes.reason}>
            <b>{text}</b> {reason}
          </p>
        ))}
        {held.length > 0 && (
          <>
            <h2>What you said is true</h2>
            <ul>
              {held.map(({ question, text }) => (
                <li key={question}>{text}</li>
              ))}
            </ul>
          </>
        )}
        {open.length > 0 && (
          <>
            <h2>Not answered, counted as no</h2>
            <ul>
              {open.map(({ question, text }) => (
                <li key={question}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <h2>What happens next</h2>
        <p>
          {fit
            ? `${practice.name} has your answers and will email you at ${email}.`
            : `${practice.name} has your answers. Come back when more of this is true. The link stays the same.`}
        </p>
        <p className={classes.again}>
          <button type="button" className="qd-text-button" onClick={onAgain}>
            Start over
          </button>
        </p>
      </div>
    </FitShell>
  );
}
