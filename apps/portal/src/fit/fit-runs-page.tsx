import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { useState } from 'react';
import type { FitResponse } from '../api/fit';
import { formatDate, todayIn } from '../ui/format/date';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import { Comparison } from './comparison';
import { fitRunsQuery } from './fit.queries';
import { nameOfRun } from './fit-words';
import { FitRunList } from './fit-run-list';
import classes from './fit-runs.module.css';

/** Compares day 0 with day 90 by default. */
export function FitRunsPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/fit' });
  const { practice } = useSession();
  const query = useQuery(fitRunsQuery(clientId));
  const mayAnswer = practice !== null && allows(practice.role, 'fit-runs:answer');
  const answer = mayAnswer && (
    <Button
      renderRoot={(props) => (
        <Link to="/p/$slug/clients/$clientId/fit/new" params={{ slug, clientId }} {...props} />
      )}
    >
      Answer again
    </Button>
  );
  return (
    <Page
      title="Fit diagnostic"
      windowTitle="Fit diagnostic"
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
          {query.data?.data[0]?.client?.name ?? 'Client'}
        </Link>
      }
      below="Answer the same questions on day 0 and day 90 to see what has changed."
      actions={answer}
    >
      <Loaded query={query} skeleton={<LoadingLines rows={4} height={80} />}>
        {({ data }) =>
          data.length === 0 ? (
            <Blank heading="No answers yet" level={2} action={answer}>
              Answer at the start and again on day 90. Then you’ll see both side by side.
            </Blank>
          ) : (
            <div className={classes.sections}>
              <Compared runs={data} />
              <FitRunList runs={data} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Expects `runs` newest first. */
function Compared({ runs }: { runs: readonly FitResponse[] }) {
  const { user } = useSession();
  const oldest = runs.at(-1);
  const [chosen, choose] = useState<{ before?: string; after?: string }>({});
  const before =
    runs.find(({ id }) => id === chosen.before) ?? runs.find(({ run }) => run === 'day_0') ?? oldest;
  const after =
    runs.find(({ id }) => id === chosen.after) ??
    runs.find(({ id, run }) => run === 'day_90' && id !== before?.id) ??
    runs.find(({ id }) => id !== before?.id);
  if (!before || !after) {
    return (
      <Section title="Day 0 and day 90">
        <p>There’s only one run so far. Add a second one to compare them.</p>
      </Section>
    );
  }
  const nameOf = ({ run, createdAt }: FitResponse) =>
    `${nameOfRun(run)}, ${formatDate(todayIn(user.timeZone, Date.parse(createdAt)))}`;
  const choices = runs.map((run) => ({ value: run.id, label: nameOf(run) }));
  return (
    <Section title={`${nameOfRun(before.run)} and ${nameOfRun(after.run).toLowerCase()}`}>
      {runs.length > 2 && (
        <div className={`${classes.choice} qd-screen-only`}>
          <Select
            label="Before"
            data={choices.filter(({ value }) => value !== after.id)}
            value={before.id}
            onChange={(id) => choose({ before: id ?? undefined, after: after.id })}
          />
          <Select
            label="After"
            data={choices.filter(({ value }) => value !== before.id)}
            value={after.id}
            onChange={(id) => choose({ before: before.id, after: id ?? undefined })}
          />
        </div>
      )}
      <Comparison before={before} after={after} names={{ before: nameOf(before), after: nameOf(after) }} />
    </Section>
  );
}
