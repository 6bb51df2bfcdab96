import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { linkDecision } from '../../api/decisions';
import { sentenceOf } from '../../api/problem';
import type { ClientOverview, Decision } from '../../api/types';
import { toast, toastProblem } from '../../ui/toast';
import { Blank } from '../../ui/blank';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { Page } from '../../ui/page';
import { overviewQuery } from '../../clients/clients.queries';
import { DecisionForm } from './decision-form';
import { decisionQuery } from '../decisions.queries';

const skeleton = (
  <Page title="Decision" windowTitle="Decision" width="reading">
    <LoadingLines rows={4} height={64} />
  </Page>
);

export function NewDecisionPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/decisions/new' });
  const { supersedes } = useSearch({ from: '/inside/p/$slug/clients/$clientId/decisions/new' });
  const query = useQuery(overviewQuery(clientId));
  const old = useQuery({ ...decisionQuery(supersedes ?? ''), enabled: supersedes !== undefined });
  return (
    <Loaded query={query} skeleton={skeleton}>
      {(overview) =>
        // An unknown id just starts a new decision.
        supersedes && old.isPending ? (
          skeleton
        ) : (
          <NewDecision slug={slug} overview={overview} old={old.data} />
        )
      }
    </Loaded>
  );
}

interface NewDecisionProps {
  slug: string;
  overview: ClientOverview;
  /** The decision this one will replace. */
  old: Decision | undefined;
}

function NewDecision({ slug, overview: { client, engagement }, old }: NewDecisionProps) {
  const navigate = useNavigate();
  const { mutateAsync: link } = useMutation({
    mutationFn: (decision: Decision) =>
      linkDecision(decision, [{ recordType: 'decision', recordId: old!.id }]),
    onError: (error) => toastProblem(sentenceOf(error)),
  });
  const params = { slug, clientId: client.id };
  const open = async (decision: Decision) => {
    toast(saidAfter(decision));
    if (old) await link(decision).catch(() => undefined);
    void navigate({ to: '/p/$slug/decisions/$decisionId', params: { slug, decisionId: decision.id } });
  };
  return (
    <Page
      title={old ? `Write a replacement for ${old.number}` : 'Write a decision'}
      windowTitle={`Write a decision, ${client.name}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId/decisions" params={params}>
          Decisions of {client.name}
        </Link>
      }
      below={old && `It’s linked to ${old.number}. Once it’s accepted, supersede ${old.number} with it.`}
    >
      {engagement ? (
        <DecisionForm
          client={client}
          engagementId={engagement.id}
          successorOf={old}
          onSaved={(decision) => void open(decision)}
        />
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

export function EditDecisionPage() {
  const { slug, decisionId } = useParams({ from: '/inside/p/$slug/decisions/$decisionId/edit' });
  const query = useQuery(decisionQuery(decisionId));
  return (
    <Loaded query={query} skeleton={skeleton}>
      {(decision) => <EditDecision key={decision.id} slug={slug} decision={decision} />}
    </Loaded>
  );
}

function EditDecision({ slug, decision }: { slug: string; decision: Decision }) {
  const navigate = useNavigate();
  const overview = useQuery(overviewQuery(decision.clientId));
  const params = { slug, decisionId: decision.id };
  const { number, title, approvedRevision, state } = decision;
  return (
    <Page
      title={state === 'draft' ? `Edit ${number}` : `Edit ${number}`}
      windowTitle={`${number} ${title}, edit`}
      width="reading"
      above={
        <Link to="/p/$slug/decisions/$decisionId" params={params}>
          {number} {title}
        </Link>
      }
      below={
        approvedRevision !== null &&
        `Revision ${approvedRevision} stays in force until the new one is approved.`
      }
    >
      <Loaded query={overview}>
        {({ client }) => (
          <DecisionForm
            client={client}
            engagementId={decision.engagementId}
            decision={decision}
            onSaved={(saved) => {
              toast(saidAfter(saved));
              void navigate({ to: '/p/$slug/decisions/$decisionId', params });
            }}
          />
        )}
      </Loaded>
    </Page>
  );
}

function saidAfter({ number, state, waitingOn }: Decision): string {
  if (state === 'draft') return `${number} saved as a draft.`;
  return waitingOn === 'founder'
    ? `${number} proposed. It’s waiting for the founder.`
    : `${number} proposed.`;
}
