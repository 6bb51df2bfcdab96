import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { AccessWaits } from '../access/access-waits';
import { PublishedActionItems } from '../action-items/published-action-items';
import type { Progress } from '../api/types';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { progressQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
import { PublishedDecisions } from '../decisions/founder/published-decisions';
import { FitSection } from '../fit/fit-section';
import { RightsSection } from '../engagement-setup/rights-section';
import { RightsWait } from '../engagement-setup/rights-wait';
import { ScopeSection } from '../engagement-setup/scope-section';
import { PublishedDiagnosisSection } from '../diagnose/published-diagnosis-section';
import { Decisions } from './decisions';
import { History } from './history';
import { Latest } from './latest';
import { NextAndPeople } from './next-and-people';
import { Standing } from './standing';
import classes from './progress.module.css';

export function ProgressRoutePage() {
  const { clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/progress' });
  return <ProgressPage clientId={clientId} />;
}

export function ProgressPage({ clientId }: { clientId: string }) {
  const query = useQuery(progressQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Progress" windowTitle="Progress" width="reading">
          <LoadingLines rows={3} height={120} />
        </Page>
      }
    >
      {(progress) => <ProgressOf progress={progress} />}
    </Loaded>
  );
}

function ProgressOf({ progress }: { progress: Progress }) {
  const { client, practice, engagement } = progress;
  const session = useSession().practice;
  return (
    <Page
      title={client.name}
      windowTitle={`${client.name}, progress`}
      width="reading"
      above={<PreviewNote clientId={client.id} />}
      below={`With ${practice.name}`}
      actions={engagement && session && <ProofLink slug={session.slug} clientId={client.id} />}
    >
      {session?.home === 'progress' && <ClientTabs clientId={client.id} />}
      <div className={classes.sections}>
        <RightsWait clientId={client.id} />
        <Standing progress={progress} />
        <Decisions progress={progress} />
        {engagement && <AccessWaits engagementId={engagement.id} today={progress.today} />}
        <Latest progress={progress} />
        <PublishedActionItems clientId={client.id} today={progress.today} />
        {engagement && <PublishedDiagnosisSection engagementId={engagement.id} />}
        <NextAndPeople progress={progress} />
        {session && <PublishedDecisions slug={session.slug} clientId={client.id} />}
        {engagement && session && (
          <>
            <ScopeSection
              slug={session.slug}
              clientId={client.id}
              engagementId={engagement.id}
              mayWrite={false}
            />
            <RightsSection
              slug={session.slug}
              clientId={client.id}
              engagementId={engagement.id}
              toFounder={session.role === 'founder'}
            />
          </>
        )}
        {session && <FitSection slug={session.slug} clientId={client.id} />}
        <History progress={progress} />
      </div>
    </Page>
  );
}

function ProofLink({ slug, clientId }: { slug: string; clientId: string }) {
  return (
    <Link to="/p/$slug/clients/$clientId/proof" params={{ slug, clientId }}>
      Results
    </Link>
  );
}

/** Insiders see the founder's view, with a note that says so. */
function PreviewNote({ clientId }: { clientId: string }) {
  const { practice } = useSession();
  if (practice?.home !== 'cockpit') return null;
  return (
    <span className="qd-screen-only">
      This is what the founder sees: published check-ins only.{' '}
      <Link to="/p/$slug/clients/$clientId" params={{ slug: practice.slug, clientId }}>
        Back to client
      </Link>
    </span>
  );
}
