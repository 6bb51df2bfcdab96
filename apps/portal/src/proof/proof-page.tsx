import { Button } from '@mantine/core';
import { PROOF_DAYS, PROOF_GROUPS } from '@quarterdeck/domain/proof';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { Proof } from '../api/gates';
import { formatDate } from '../ui/format/date';
import { Blank } from '../ui/blank';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { ClientTabs } from '../clients/client-tabs';
import { progressQuery } from '../clients/clients.queries';
import { useSession } from '../session/session';
import { Figure } from './proof-figure';
import { proofQuery } from './proof.queries';
import { GROUP_WORDS } from './proof-words';
import classes from './proof.module.css';

export function ProofPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/proof' });
  const query = useQuery(progressQuery(clientId));
  return (
    <Loaded query={query} skeleton={<Skeleton />}>
      {({ client, engagement }) =>
        engagement ? (
          <OfEngagement slug={slug} engagementId={engagement.id} />
        ) : (
          <Page title="Proof" windowTitle={`Proof, ${client.name}`} width="reading">
            <Blank heading="Nothing to prove yet" level={2}>
              Once the 90 days start, you’ll see the results here.
            </Blank>
          </Page>
        )
      }
    </Loaded>
  );
}

function OfEngagement({ slug, engagementId }: { slug: string; engagementId: string }) {
  const { day } = useSearch({ from: '/inside/p/$slug/clients/$clientId/proof' });
  const query = useQuery(proofQuery(engagementId, day));
  return (
    <Loaded query={query} skeleton={<Skeleton />}>
      {(proof) => <ProofOf slug={slug} proof={proof} />}
    </Loaded>
  );
}

function ProofOf({ slug, proof }: { slug: string; proof: Proof }) {
  const { engagement, day, window: days, before, stage, hasEvidence, figures } = proof;
  const insider = useSession().practice?.home === 'cockpit';
  const params = { slug, clientId: engagement.clientId };
  return (
    <Page
      title={`Proof at day ${day}`}
      windowTitle={`Proof at day ${day}, ${engagement.clientName}`}
      above={
        <Link to="/p/$slug/clients/$clientId" params={params}>
          {engagement.clientName}
        </Link>
      }
      below={
        <>
          {formatDate(days.from)} to {formatDate(days.to)}
          {before && `, compared with ${formatDate(before.from)} to ${formatDate(before.to)}`}
          {stage === 'running' && '. These days aren’t over yet'}.{' '}
          {insider && 'Private records count here. The founder’s page only counts published ones.'}
        </>
      }
      actions={
        <Button variant="default" onClick={() => window.print()}>
          Print
        </Button>
      }
    >
      <ClientTabs clientId={engagement.clientId} />
      <nav className={`${classes.days} qd-screen-only`} aria-label="Day of the proof">
        {PROOF_DAYS.map((each) => (
          <Link
            key={each}
            to="/p/$slug/clients/$clientId/proof"
            params={params}
            search={{ day: each }}
            aria-current={each === day ? 'page' : undefined}
          >
            Day {each}
          </Link>
        ))}
      </nav>
      {stage === 'ahead' ? (
        <Blank heading="This period hasn’t started" level={2}>
          It starts on {formatDate(days.from)}.
        </Blank>
      ) : (
        <>
          {!hasEvidence && (
            <p className={classes.none}>
              <b>No evidence.</b> No record shows that a decision was made, a risk reduced or work made easier
              in this period. Work that isn’t written down doesn’t count here.
            </p>
          )}
          <div className={classes.groups}>
            {PROOF_GROUPS.map((group) => (
              <Section key={group} title={GROUP_WORDS[group]}>
                <div className={classes.figures}>
                  {figures
                    .filter((figure) => figure.group === group)
                    .map((figure) => (
                      <Figure
                        key={figure.key}
                        {...{ slug, proof, figure }}
                        withRecords={figure.key !== 'decision_latency'}
                      />
                    ))}
                </div>
              </Section>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}

function Skeleton() {
  return (
    <Page title="Proof" windowTitle="Proof">
      <LoadingLines rows={4} height={120} />
    </Page>
  );
}
