import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { Blank } from '../../ui/blank';
import { Page } from '../../ui/page';
import { ClientTabs } from '../../clients/client-tabs';
import { overviewQuery, progressQuery } from '../../clients/clients.queries';
import { useSession } from '../../session/session';
import { DecisionLog } from './decision-log';
import { FilesMenu } from '../import/files-menu';
import { LatencyPanel } from './latency-panel';

export function ClientLogPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/decisions' });
  const search = useSearch({ from: '/inside/p/$slug/clients/$clientId/decisions' });
  const navigate = useNavigate({ from: '/p/$slug/clients/$clientId/decisions' });
  const { practice } = useSession();
  const insider = practice?.home === 'cockpit';
  const overview = useQuery({ ...overviewQuery(clientId), enabled: insider }).data;
  const progress = useQuery({ ...progressQuery(clientId), enabled: !insider }).data;
  const client = overview?.client ?? progress?.client;
  const mayWrite = practice !== null && allows(practice.role, 'decisions:write');
  const write = mayWrite && (
    <Button
      renderRoot={(props) => (
        <Link to="/p/$slug/clients/$clientId/decisions/new" params={{ slug, clientId }} {...props} />
      )}
    >
      Write a decision
    </Button>
  );
  return (
    <Page
      title="Decisions"
      windowTitle={client ? `Decisions of ${client.name}` : 'Decisions'}
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
          {client?.name ?? 'Client'}
        </Link>
      }
      actions={
        <>
          {write}
          <FilesMenu
            slug={slug}
            clientId={clientId}
            engagementId={overview?.engagement?.id}
            mayWrite={mayWrite}
          />
        </>
      }
    >
      <ClientTabs clientId={clientId} />
      <DecisionLog
        key={clientId}
        slug={slug}
        clientId={clientId}
        search={search}
        onSearch={(change) =>
          void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
        }
        aside={<LatencyPanel clientId={clientId} />}
        blank={
          insider ? (
            <Blank heading="No decisions yet" level={2} action={write || undefined}>
              The log records what you chose, from which options and why, so you don’t have to ask again in a
              year. Start with the decision that’s stuck right now: a small one takes three lines.
            </Blank>
          ) : (
            <Blank heading="Nothing published yet" level={2}>
              Decisions about your company, and the ones waiting for you, will appear here.
            </Blank>
          )
        }
      />
    </Page>
  );
}
