import { allows } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Blank } from '../../ui/blank';
import { Page } from '../../ui/page';
import { cockpitQuery } from '../../clients/clients.queries';
import { useSession } from '../../session/session';
import { DecisionLog } from './decision-log';
import { LatencyPanel } from './latency-panel';

export function PracticeLogPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/decisions' });
  const search = useSearch({ from: '/inside/p/$slug/decisions' });
  const navigate = useNavigate({ from: '/p/$slug/decisions' });
  const { practice } = useSession();
  const outcomes = practice !== null && allows(practice.role, 'cockpit:read') && (
    <Link to="/p/$slug/decisions/outcomes" params={{ slug }}>
      How our decisions turned out
    </Link>
  );
  const clients = useQuery(cockpitQuery).data?.clients ?? [];
  return (
    <Page title="Decisions" windowTitle="Decisions" below="All clients." actions={outcomes || undefined}>
      <DecisionLog
        slug={slug}
        clientNames={new Map(clients.map(({ client }) => [client.id, client.name]))}
        search={search}
        onSearch={(change) =>
          void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
        }
        aside={<LatencyPanel />}
        blank={
          <Blank heading="No decisions yet" level={2}>
            Open a client and write down what’s being decided there. Decisions that need you are marked here.
          </Blank>
        }
      />
    </Page>
  );
}
