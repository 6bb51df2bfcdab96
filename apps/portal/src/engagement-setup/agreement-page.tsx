import { Button } from '@mantine/core';
import { allows } from '@quarterdeck/domain/roles';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { agreeToRights } from '../api/engagement-setup';
import type { RightSet } from '../api/types';
import { formatInstant } from '../ui/format/date';
import { toast } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { ProblemAlert } from '../ui/problem-alert';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import { currentSets, keepRightSet, rightSetQuery, rightSetsQuery } from './engagement-setup.queries';
import { Objection } from './objection';
import { RightList } from './right-list';
import classes from './engagement-setup.module.css';

const ObjectionDialog = lazyDialog(async () => (await import('./objection-dialog')).ObjectionDialog);

/** The founder's email links here. */
export function AgreementPage() {
  const { slug, setId } = useParams({ from: '/inside/p/$slug/decision-rights/$setId' });
  const query = useQuery(rightSetQuery(setId));
  return <Loaded query={query}>{(set) => <Agreement key={set.id} slug={slug} set={set} />}</Loaded>;
}

function Agreement({ slug, set }: { slug: string; set: RightSet }) {
  const { practice } = useSession();
  const sets = useQuery(rightSetsQuery(set.clientId)).data?.data ?? [];
  const { agreed, proposed } = currentSets(sets, set.engagementId);
  const mayDraft = practice !== null && allows(practice.role, 'decision-rights:write');
  const mayAgree = practice !== null && allows(practice.role, 'decision-rights:agree');
  const waits = set.state === 'proposed';
  return (
    <Page
      title="Who decides what"
      windowTitle="Who decides what"
      width="reading"
      above={
        <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId: set.clientId }}>
          Back to company
        </Link>
      }
      below={standing(set)}
    >
      <div className={classes.step}>
        {waits && mayAgree && (
          <p className={classes.lead}>
            {agreed
              ? 'Changes are marked. Everything else stays as it is today.'
              : 'For each kind of decision, one of you decides. Where there’s a limit, the CTO decides up to it and you decide above it.'}
          </p>
        )}
        <Objection set={set} />
        {set.state === 'objected' && mayDraft && (
          <p className={classes.waiting}>
            <span>The next set contains the change.</span>
            <Link
              to="/p/$slug/clients/$clientId/set-up"
              params={{ slug, clientId: set.clientId }}
              search={{ step: 'rights' }}
            >
              Draft it
            </Link>
          </p>
        )}
        {set.state === 'replaced' && proposed && (
          <p className={classes.waiting}>
            <span>There’s a newer proposal.</span>
            <Link to="/p/$slug/decision-rights/$setId" params={{ slug, setId: proposed.id }}>
              Read set {proposed.number}
            </Link>
          </p>
        )}
        <Section title={`Set ${set.number}`}>
          <RightList rights={set.rights} before={waits ? agreed?.rights : undefined} toFounder={mayAgree} />
        </Section>
        {set.contentHash && (
          <p className={classes.note}>
            Covers exactly this text: <span className={classes.hash}>SHA-256 {set.contentHash}</span>
          </p>
        )}
        {waits && mayAgree && <Agree set={set} replaces={agreed?.number} />}
      </div>
    </Page>
  );
}

function Agree({ set, replaces }: { set: RightSet; replaces: number | undefined }) {
  const queryClient = useQueryClient();
  const [objecting, setObjecting] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => agreeToRights(set),
    onSuccess: async (agreed) => {
      toast('Agreed. This set is in force now.');
      await keepRightSet(queryClient, agreed);
    },
    onError: () => void queryClient.invalidateQueries(rightSetQuery(set.id)),
  });
  return (
    <div className={classes.agree}>
      <ProblemAlert error={error} />
      <p>
        In force as soon as you agree{replaces ? `, replacing set ${replaces}` : ''}. Not quite right? Ask for
        changes, and you’ll get a revised set.
      </p>
      <div className={classes.buttons}>
        <Button loading={isPending} onClick={() => mutate()}>
          I agree
        </Button>
        <Button variant="default" disabled={isPending} onClick={() => setObjecting(true)}>
          Ask for changes
        </Button>
      </div>
      {objecting && <ObjectionDialog set={set} agreed={replaces} onClose={() => setObjecting(false)} />}
    </div>
  );
}

function standing(set: RightSet): string {
  const { state, proposedBy, proposedAt, objection, agreedBy, agreedAt, replacedAt } = set;
  const agreement = agreedAt ? `Agreed by ${agreedBy?.name} on ${formatInstant(agreedAt)}` : '';
  switch (state) {
    case 'draft':
      return 'A draft the founder can’t see yet.';
    case 'proposed':
      return `Proposed by ${proposedBy?.name} on ${formatInstant(proposedAt!)}.`;
    case 'objected':
      return objection
        ? `${objection.by.name} asked for changes on ${formatInstant(objection.at)}.`
        : 'The founder asked for changes.';
    case 'agreed':
      return `${agreement}. In force.`;
    case 'replaced':
      return `${agreement || 'Never agreed'}. Replaced on ${formatInstant(replacedAt!)}.`;
  }
}
