import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { Progress } from '../api/types';
import { Loaded } from '../app/ui/loaded';
import { LoadingLines } from '../app/ui/loading-lines';
import { Page } from '../app/ui/page';
import { progressQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
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

/** The founder's one page: where we are, what moved, what is blocked, what waits for them, who is there. */
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
  const { client, practice } = progress;
  return (
    <Page
      title={client.name}
      windowTitle={`${client.name}, progress`}
      width="reading"
      above={<PreviewNote clientId={client.id} />}
      below={`With ${practice.name}`}
    >
      <div className={classes.sections}>
        <Standing progress={progress} />
        <Decisions progress={progress} />
        <Latest progress={progress} />
        <NextAndPeople progress={progress} />
        <History progress={progress} />
      </div>
    </Page>
  );
}

/** Whoever works in the practice sees this page as the founder does, and is told so. */
function PreviewNote({ clientId }: { clientId: string }) {
  const { practice } = useSession();
  if (practice?.home !== 'cockpit') return null;
  return (
    <span className="qd-screen-only">
      This is what the founder sees: published check-ins only.{' '}
      <Link to="/p/$slug/clients/$clientId" params={{ slug: practice.slug, clientId }}>
        Back to the client
      </Link>
    </span>
  );
}
