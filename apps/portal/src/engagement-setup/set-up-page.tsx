import { allows } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ClientOverview, Engagement } from '../api/types';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
import { currentSets, type RightSets, rightSetsQuery, scopeQuery } from './engagement-setup.queries';
import { RightsStep } from './rights-step';
import { ScopeStep } from './scope-step';
import { SET_UP_STEPS, type SetUpStep } from './set-up-steps';
import { StartStep } from './start-step';
import classes from './engagement-setup.module.css';

export function SetUpPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/set-up' });
  const { practice } = useSession();
  const query = useQuery(overviewQuery(clientId));
  if (!practice || !allows(practice.role, 'engagements:write')) {
    return (
      <Blank heading="Page not found" level={1}>
        Check the address. The page may not exist, or you may not have access to it.
      </Blank>
    );
  }
  return (
    <Loaded query={query}>
      {(overview) =>
        overview.engagement ? (
          <SetUp
            key={overview.engagement.id}
            slug={slug}
            overview={overview}
            engagement={overview.engagement}
          />
        ) : (
          <Blank
            heading="Nothing to set up"
            level={1}
            action={
              <Link to="/p/$slug/clients/$clientId/engagements/new" params={{ slug, clientId }}>
                Plan the 90 days
              </Link>
            }
          >
            This client doesn’t have an engagement yet.
          </Blank>
        )
      }
    </Loaded>
  );
}

interface SetUpProps {
  slug: string;
  overview: ClientOverview;
  engagement: Engagement;
}

function SetUp({ slug, overview, engagement }: SetUpProps) {
  const { client } = overview;
  const params = { slug, clientId: client.id };
  const { step = 'scope' } = useSearch({ from: '/inside/p/$slug/clients/$clientId/set-up' });
  const navigate = useNavigate();
  const scope = useQuery(scopeQuery(engagement.id));
  const rights = useQuery(rightSetsQuery(client.id));
  const sets = currentSets(rights.data?.data ?? [], engagement.id);
  const go = (to: SetUpStep) =>
    void navigate({ to: '/p/$slug/clients/$clientId/set-up', params, search: { step: to } });
  const standing: Readonly<Record<SetUpStep, string>> = {
    scope: scope.data ? `${5 - scope.data.missing.length} of 5 answered` : '',
    rights: standingOf(sets),
    start: engagement.state === 'draft' ? 'Still a draft' : 'Started',
  };
  return (
    <Page
      title="Set up engagement"
      windowTitle={`Setup, ${client.name}`}
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId" params={params}>
          {client.name}
        </Link>
      }
    >
      <ClientTabs clientId={client.id} />
      <nav aria-label="Steps">
        <ol className={classes.steps}>
          {SET_UP_STEPS.map(({ id, name }) => (
            <li key={id}>
              <Link
                to="/p/$slug/clients/$clientId/set-up"
                params={params}
                search={{ step: id }}
                aria-current={id === step ? 'step' : undefined}
              >
                <b>{name}</b>
                <small>{standing[id]}</small>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Loaded query={scope}>
        {(answers) => (
          <Loaded query={rights}>
            {() => {
              if (step === 'scope') return <ScopeStep scope={answers} onNext={() => go('rights')} />;
              if (step === 'rights')
                return (
                  <RightsStep
                    overview={overview}
                    engagement={engagement}
                    sets={sets}
                    onNext={() => go('start')}
                  />
                );
              return (
                <StartStep
                  slug={slug}
                  overview={overview}
                  engagement={engagement}
                  scope={answers}
                  sets={sets}
                />
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function standingOf({ draft, proposed, objected, agreed }: RightSets): string {
  if (proposed) return 'Waiting for the founder';
  if (objected) return 'Changes requested';
  if (agreed) return 'Agreed';
  return draft ? 'Draft' : 'Not proposed yet';
}
