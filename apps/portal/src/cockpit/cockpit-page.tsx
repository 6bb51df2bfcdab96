import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import type { Cockpit } from '../api/types';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { cockpitQuery } from '../clients/clients.queries';
import { CapacityLine } from '../hours/capacity-line';
import { useSession } from '../session/session';
import { ClientList } from './client-list';
import { DemoBanner } from './demo-banner';

export function CockpitPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/' });
  const { practice } = useSession();
  const query = useQuery(cockpitQuery);
  const mayAdd = practice !== null && allows(practice.role, 'clients:write');
  const add = mayAdd && (
    <Button renderRoot={(props) => <Link to="/p/$slug/clients/new" params={{ slug }} {...props} />}>
      New client
    </Button>
  );
  const clients = query.data?.clients;
  return (
    <Page
      title="Cockpit"
      windowTitle="Cockpit"
      below={
        clients &&
        clients.length > 0 && (
          <>
            <Summary clients={clients} />
            <CapacityLine />
          </>
        )
      }
      actions={clients && clients.length > 0 && add}
    >
      <Loaded query={query} skeleton={<LoadingLines rows={4} height={88} />}>
        {(cockpit) => (
          <>
            {cockpit.practice.demo && <DemoBanner />}
            {cockpit.clients.length > 0 ? (
              <ClientList slug={slug} clients={cockpit.clients} />
            ) : (
              <Blank heading="No clients yet" level={2} action={add || undefined}>
                {mayAdd
                  ? 'Add your first client: its name, its time zone and the day the 90 days start.'
                  : 'You don’t have access to any clients yet. Ask the practice owner.'}
              </Blank>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Summary({ clients }: Pick<Cockpit, 'clients'>) {
  const waiting = clients.filter(({ attention }) => attention.length > 0).length;
  if (waiting === 0) return <>You’re all caught up.</>;
  const of =
    clients.length === 1 ? 'Your client needs you.' : `${waiting} of ${clients.length} clients need you.`;
  return <>{of}</>;
}
