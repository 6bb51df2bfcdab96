import type { FitResponse } from '../api/fit';
import { Section } from '../ui/section';
import { answerWords } from './fit-words';
import classes from './lead.module.css';

/** Keeps the wording of the time it was answered. */
export function FitAnswers({ lead: { answers, result } }: { lead: FitResponse }) {
  return (
    <Section title="Answers">
      <ul className={classes.answers}>
        {answers.map((each) => (
          <li key={each.question}>
            <span>
              {each.text}
              <small>
                {each.kind === 'question'
                  ? each.area
                  : result.disqualifiedBy.includes(each.question)
                    ? 'Rules out a fit'
                    : 'Would rule out a fit'}
              </small>
            </span>
            <span className={classes.said} data-yes={each.answer === 'yes'}>
              {answerWords(each)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
