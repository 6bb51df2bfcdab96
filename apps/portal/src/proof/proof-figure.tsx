import type { Proof, ProofFigure } from '../api/gates';
import { formatShortDate } from '../ui/format/date';
import { Day } from '../ui/time';
import { RecordLink } from '../gates/record-link';
import { deltaWords, inputWords, labelOf, valueWords } from './proof-words';
import classes from './proof.module.css';

interface FigureProps {
  slug: string;
  proof: Proof;
  figure: ProofFigure;
  /** Skips records another figure of the group already shows. */
  withRecords: boolean;
}

/** Without records it says so instead of showing 0. */
export function Figure({ slug, proof, figure, withRecords }: FigureProps) {
  const { value, unit, n, records } = figure;
  const inputs = inputWords(figure);
  const delta = deltaWords(figure);
  return (
    <div className={classes.figure}>
      <h3>{labelOf(figure)}</h3>
      {value === null ? (
        <p className={classes.value} data-none="true">
          No evidence
        </p>
      ) : (
        <p className={classes.value}>
          {valueWords(value, unit)} {inputs && <small>{inputs}</small>}
        </p>
      )}
      {delta && <p className={classes.delta}>{delta}</p>}
      {withRecords && records.length > 0 && (
        <ul className={classes.records}>
          {records.map((record) => (
            <li key={record.id + record.title}>
              <RecordLink slug={slug} clientId={proof.engagement.clientId} record={record}>
                {record.title}
              </RecordLink>
              <Day date={record.on} today={proof.today} format={formatShortDate} />
            </li>
          ))}
          {n > records.length && <li>and {n - records.length} more</li>}
        </ul>
      )}
    </div>
  );
}
