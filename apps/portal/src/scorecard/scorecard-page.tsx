import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScorecardRow } from '../api/scorecard';
import type { Client, Engagement } from '../api/types';
import { Blank } from '../ui/blank';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { Grid } from './grid';
import { scorecardQuery } from './scorecard.queries';

const RowDialog = lazyDialog(async () => (await import('./row-dialog')).RowDialog);

export function ScorecardPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/scorecard' });
  const query = useQuery(overviewQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Scorecard" windowTitle="Scorecard">
          <LoadingLines rows={4} height={40} />
        </Page>
      }
    >
      {({ client, engagement }) =>
        engagement ? (
          <Current key={engagement.id} slug={slug} client={client} engagement={engagement} />
        ) : (
          <Blank
            heading="No engagement yet"
            level={1}
            action={
              <Link to="/p/$slug/clients/$clientId/engagements/new" params={{ slug, clientId }}>
                Plan the 90 days
              </Link>
            }
          >
            A scorecard belongs to an engagement.
          </Blank>
        )
      }
    </Loaded>
  );
}

function Current({ slug, client, engagement }: { slug: string; client: Client; engagement: Engagement }) {
  const query = useQuery(scorecardQuery(engagement.id));
  const [dialog, setDialog] = useState<ScorecardRow | 'new'>();
  return (
    <Page
      title="Scorecard"
      windowTitle={`Scorecard, ${client.name}`}
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
          {client.name}
        </Link>
      }
      below="The last 13 weeks, each shown by its Monday. Only your practice sees this."
      actions={<Button onClick={() => setDialog('new')}>Add row</Button>}
    >
      <ClientTabs clientId={client.id} />
      <Loaded query={query} skeleton={<LoadingLines rows={4} height={40} />}>
        {(scorecard) =>
          scorecard.rows.length === 0 ? (
            <Blank heading="No metrics yet" level={2}>
              Add the few figures that show whether the week went well, each with an owner and a goal.
            </Blank>
          ) : (
            <Grid scorecard={scorecard} onRow={setDialog} />
          )
        }
      </Loaded>
      {dialog && (
        <RowDialog
          clientId={client.id}
          engagementId={engagement.id}
          row={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Page>
  );
}
