import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { allows } from '@quarterdeck/domain/roles';
import { ActionItemsSection } from '../action-items/action-items-section';
import type { ClientOverview } from '../api/types';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { placeOf } from '../ui/format/date';
import { CheckInsSection } from '../check-ins/list/check-ins-section';
import { CadenceSection } from '../engagement/cadence-section';
import { EngagementSection } from '../engagement/engagement-section';
import { PlanSection } from '../engagement/plan-section';
import { InheritedSection } from '../gates/inherited-section';
import { RightsSection } from '../engagement-setup/rights-section';
import { ScopeSection } from '../engagement-setup/scope-section';
import { FitSection } from '../fit/fit-section';
import { LogTime } from '../hours/log-time';
import { PeopleSection } from '../people/people-section';
import { RedFlags } from '../red-flags/red-flags';
import { useSession } from '../session/session';
import { AttentionList } from './attention-list';
import { ClientMenu } from './client-menu';
import { ClientTabs } from './client-tabs';
import { overviewQuery } from './clients.queries';
import { FactsSection } from './facts-section';
import { ProgressPage } from '../progress/progress-page';
import { WhereWeAre } from './where-we-are';
import classes from './client-page.module.css';

/** Founders and viewers get their progress page at the same URL. */
export function ClientPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId' });
  const { practice } = useSession();
  if (practice?.home === 'progress') return <ProgressPage clientId={clientId} />;
  return <Insider key={clientId} slug={slug} clientId={clientId} />;
}

function Insider({ slug, clientId }: { slug: string; clientId: string }) {
  const query = useQuery(overviewQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Client" windowTitle="Client">
          <LoadingLines rows={3} height={140} />
        </Page>
      }
    >
      {(overview) => <Client slug={slug} overview={overview} />}
    </Loaded>
  );
}

function Client({ slug, overview }: { slug: string; overview: ClientOverview }) {
  const { client, engagement, ritual, today, attention } = overview;
  const { practice } = useSession();
  const over = engagement?.state === 'completed' || engagement?.state === 'cancelled';
  const may = (scope: Parameters<typeof allows>[1]) => practice !== null && allows(practice.role, scope);
  return (
    <Page
      title={client.name}
      windowTitle={client.name}
      below={
        <>
          Dates and times are in {placeOf(client.timeZone)} ({client.timeZone}).
        </>
      }
      actions={
        <>
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/p/$slug/clients/$clientId/progress"
                params={{ slug, clientId: client.id }}
                {...props}
              />
            )}
          >
            View as founder
          </Button>
          {engagement && !over && may('hours:write') && (
            <LogTime variant="default" clientId={client.id} engagementId={engagement.id} today={today} />
          )}
          {may('clients:write') && <ClientMenu client={client} />}
        </>
      }
    >
      <ClientTabs clientId={client.id} />
      <WhereWeAre
        slug={slug}
        client={client}
        engagement={engagement}
        today={today}
        mayPlan={may('engagements:write')}
      />
      <AttentionList slug={slug} clientId={client.id} items={attention} />
      {engagement && <RedFlags slug={slug} clientId={client.id} engagementId={engagement.id} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          {engagement && (
            <PlanSection
              slug={slug}
              engagement={engagement}
              today={today}
              mayWrite={may('engagements:write')}
            />
          )}
          {engagement && <InheritedSection slug={slug} engagement={engagement} />}
          {engagement && (
            <ActionItemsSection
              engagement={engagement}
              today={today}
              over={over}
              mayWrite={may('action-items:write')}
            />
          )}
          {engagement && <CheckInsSection slug={slug} overview={overview} engagement={engagement} />}
          {engagement && (
            <ScopeSection
              slug={slug}
              clientId={client.id}
              engagementId={engagement.id}
              mayWrite={!over && may('engagements:write')}
            />
          )}
          {engagement && (
            <RightsSection
              slug={slug}
              clientId={client.id}
              engagementId={engagement.id}
              mayWrite={!over && may('decision-rights:write')}
            />
          )}
        </div>
        <div className={classes.side}>
          {ritual && <CadenceSection slug={slug} ritual={ritual} />}
          {engagement && (
            <EngagementSection
              slug={slug}
              client={client}
              engagement={engagement}
              today={today}
              mayWrite={may('engagements:write')}
            />
          )}
          <FactsSection
            client={client}
            facts={overview.facts}
            today={today}
            mayWrite={may('client-facts:write')}
          />
          <FitSection slug={slug} clientId={client.id} engagementId={engagement?.id} />
          <PeopleSection client={client} people={overview.people} />
        </div>
      </div>
    </Page>
  );
}
