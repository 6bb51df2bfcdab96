import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ClientOverview } from '../api/types';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { Board } from './board';

export function DiagnosePage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/diagnose' });
  const query = useQuery(overviewQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Diagnosis" windowTitle="Diagnosis">
          <LoadingLines rows={3} height={140} />
        </Page>
      }
    >
      {(overview) => <Diagnosis slug={slug} overview={overview} />}
    </Loaded>
  );
}

function Diagnosis({ slug, overview }: { slug: string; overview: ClientOverview }) {
  const { client, engagement } = overview;
  return (
    <Page
      title="Diagnosis"
      windowTitle={`Diagnosis, ${client.name}`}
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
          {client.name}
        </Link>
      }
      below={
        engagement ? `Cycle ${engagement.cycle}: find where work breaks, then close one gap.` : undefined
      }
    >
      <ClientTabs clientId={client.id} />
      {engagement ? (
        <Board key={engagement.id} overview={overview} engagement={engagement} />
      ) : (
        <Blank
          heading="Nothing to diagnose yet"
          level={2}
          action={
            <Button
              renderRoot={(props) => (
                <Link
                  to="/p/$slug/clients/$clientId/engagements/new"
                  params={{ slug, clientId: client.id }}
                  {...props}
                />
              )}
            >
              Plan engagement
            </Button>
          }
        >
          Findings, interviews and the chain to revenue belong to an engagement. Plan its 90 days first.
        </Blank>
      )}
    </Page>
  );
}
