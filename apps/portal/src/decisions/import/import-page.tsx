import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ClientOverview } from '../../api/types';
import { Blank } from '../../ui/blank';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { Page } from '../../ui/page';
import { overviewQuery } from '../../clients/clients.queries';
import { ImportSteps } from './import-steps';

export function ImportPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/decisions/import' });
  const query = useQuery(overviewQuery(clientId));
  const skeleton = (
    <Page title="Import decisions" windowTitle="Import decisions" width="reading">
      <LoadingLines rows={2} height={120} />
    </Page>
  );
  return (
    <Loaded query={query} skeleton={skeleton}>
      {(overview) => <Import slug={slug} overview={overview} />}
    </Loaded>
  );
}

function Import({ slug, overview: { client, engagement } }: { slug: string; overview: ClientOverview }) {
  const params = { slug, clientId: client.id };
  return (
    <Page
      title="Import decisions"
      windowTitle={`Import decisions, ${client.name}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId/decisions" params={params}>
          Decisions of {client.name}
        </Link>
      }
      below="Accepted decisions stay accepted and are marked as imported. No one is notified, and the founder sees nothing until you publish."
    >
      {engagement ? (
        <ImportSteps slug={slug} clientId={client.id} engagementId={engagement.id} />
      ) : (
        <Blank
          heading="Plan the 90 days first"
          level={2}
          action={
            <Link to="/p/$slug/clients/$clientId/engagements/new" params={params}>
              Plan the 90 days
            </Link>
          }
        >
          A decision belongs to an engagement, where you agree who decides what.
        </Blank>
      )}
    </Page>
  );
}
