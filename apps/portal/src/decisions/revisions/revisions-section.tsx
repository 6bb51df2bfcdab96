import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decision, DecisionRevision } from '../../api/types';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { Ago } from '../../ui/time';
import { nameOfRevisionState } from '../decision-words';
import { revisionsQuery } from '../decisions.queries';
import { RevisionCompare } from './revision-compare';
import classes from './revisions.module.css';

export function RevisionsSection({ decision }: { decision: Decision }) {
  const query = useQuery(revisionsQuery(decision.id));
  return (
    <Section title="Revisions">
      <Loaded query={query}>{({ data }) => <Revisions revisions={data} />}</Loaded>
    </Section>
  );
}

function Revisions({ revisions }: { revisions: readonly DecisionRevision[] }) {
  const ordered = [...revisions].sort((a, b) => b.number - a.number);
  const [younger, setYounger] = useState<number>();
  const [older, setOlder] = useState<number>();
  const after = ordered.find(({ number }) => number === younger) ?? ordered[0];
  const before = ordered.find(({ number }) => number === older) ?? ordered[1];
  const choices = ordered.map(({ number }) => ({ value: String(number), label: `Revision ${number}` }));
  return (
    <>
      <ol className={classes.revisions}>
        {ordered.map(({ number, state, author, createdAt }) => (
          <li key={number} value={number}>
            <b>Revision {number}</b>, {nameOfRevisionState(state)}
            <small>
              {author.name}, <Ago instant={createdAt} />
            </small>
          </li>
        ))}
      </ol>
      {after && before && (
        <details className={classes.comparison}>
          <summary>Compare two revisions</summary>
          <div className={classes.choice}>
            <Select
              label="From"
              data={choices}
              value={String(before.number)}
              onChange={(value) => setOlder(Number(value))}
            />
            <Select
              label="To"
              data={choices}
              value={String(after.number)}
              onChange={(value) => setYounger(Number(value))}
            />
          </div>
          <RevisionCompare before={before.content} after={after.content} />
        </details>
      )}
    </>
  );
}
