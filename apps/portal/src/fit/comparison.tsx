import { compareFit, type FitComparison } from '@quarterdeck/domain/fit-diagnostic';
import type { FitAnswered, FitResponse } from '../api/fit';
import { answerWords, yesWords } from './fit-words';
import { RadarChart } from './radar-chart';
import classes from './comparison.module.css';

interface ComparisonProps {
  before: FitResponse;
  after: FitResponse;
  names: { before: string; after: string };
}

export function Comparison({ before, after, names }: ComparisonProps) {
  const asked = (answers: readonly FitAnswered[]) => answers.filter(({ kind }) => kind === 'question');
  const compared = compareFit(asked(before.answers), asked(after.answers));
  if (compared.length === 0)
    return <p>These two runs have no questions in common, so there’s nothing to compare.</p>;
  return (
    <div className={classes.both}>
      {compared.length > 2 && <RadarChart compared={compared} before={names.before} after={names.after} />}
      <div className={classes.scroll} role="region" aria-label="Answers of both runs" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">{names.before}</th>
              <th scope="col">{names.after}</th>
              <th scope="col">Cost</th>
            </tr>
          </thead>
          <tbody>
            {compared.map((each) => (
              <tr key={each.question}>
                <th scope="row">
                  {each.after.area} <small>{each.after.text}</small>
                </th>
                <td>{answerWords(each.before)}</td>
                <td>{answerWords(each.after)}</td>
                <td data-better={each.change !== null && each.change < 0}>{changeWords(each)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Statements true</th>
              {[before, after].map(({ id, result, answers }) => (
                <td key={id}>{yesWords(result, answers)}</td>
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

function changeWords({ change }: FitComparison<FitAnswered>): string {
  if (change === null) return 'Not rated in both';
  if (change === 0) return 'Unchanged';
  return change < 0 ? `${-change} less` : `${change} more`;
}
