import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { AccessSection } from '../access/access-section';
import { FirstMonthSection } from '../access/first-month-section';
import type { ClientOverview } from '../api/types';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { FeesSection } from '../fees/fees-section';
import { HoursSection } from '../hours/hours-section';
import { useSession } from '../session/session';
import classes from './engagement-page.module.css';

export function EngagementPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/engagement' });
  const query = useQuery(overviewQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Engagement" windowTitle="Engagement" width="reading">
          <LoadingLines rows={3} height={140} />
        </Page>
      }
    >
      {(overview) => <Current key={overview.engagement?.id} slug={slug} overview={overview} />}
    </Loaded>
  );
}

function Current({ slug, overview }: { slug: string; overview: ClientOverview }) {
  const { client, engagement, today } = overview;
  const { practice } = useSession();
  const may = (scope: Parameters<typeof allows>[1]) => practice !== null && allows(practice.role, scope);
  const params = { slug, clientId: client.id };
  if (!engagement) {
    return (
      <Blank
        heading="No engagement yet"
        level={1}
        action={
          <Link to="/p/$slug/clients/$clientId/engagements/new" params={params}>
            Plan the 90 days
          </Link>
        }
      >
        Hours, access and fees belong to an engagement.
      </Blank>
    );
  }
  return (
    <Page
      title="Hours, access and fees"
      windowTitle={`Hours, access and fees, ${client.name}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId" params={params}>
          {client.name}
        </Link>
      }
      below={`Cycle ${engagement.cycle}`}
    >
      <ClientTabs clientId={client.id} />
      <div className={classes.sections}>
        <HoursSection client={client} engagement={engagement} today={today} mayWrite={may('hours:write')} />
        <AccessSection engagementId={engagement.id} today={today} mayWrite={may('engagements:write')} />
        <FirstMonthSection engagementId={engagement.id} today={today} mayWrite={may('engagements:write')} />
        <FeesSection client={client} engagement={engagement} today={today} mayWrite={may('fees:write')} />
      </div>
    </Page>
  );
}
