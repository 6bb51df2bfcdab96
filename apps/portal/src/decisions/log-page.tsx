import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { Blank } from '../app/ui/blank';
import { Page } from '../app/ui/page';
import { overviewQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
import { DecisionLog } from './decision-log';
import { LatencyPanel } from './latency-panel';

/** The decisions of one client: what is open by what waiting costs, then what was decided. */
export function ClientLogPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/decisions' });
  const search = useSearch({ from: '/inside/p/$slug/clients/$clientId/decisions' });
  const navigate = useNavigate({ from: '/p/$slug/clients/$clientId/decisions' });
  const { practice } = useSession();
  const overview = useQuery(overviewQuery(clientId)).data;
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
      windowTitle={overview ? `Decisions of ${overview.client.name}` : 'Decisions'}
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
          {overview?.client.name ?? 'Client'}
        </Link>
      }
      actions={write}
    >
      <DecisionLog
        key={clientId}
        slug={slug}
        clientId={clientId}
        search={search}
        onSearch={(changed) => void navigate({ search: changed, replace: true, resetScroll: false })}
        aside={<LatencyPanel clientId={clientId} />}
        blank={
          <Blank heading="No decision is written yet" level={2} action={write || undefined}>
            A decision log keeps what was chosen, between which options and why, so that nobody has to ask
            again in a year. Begin with the one that is stuck right now: a small one takes three lines.
          </Blank>
        }
      />
    </Page>
  );
}
