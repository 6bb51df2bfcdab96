import { Button } from '@mantine/core';
import { allows } from '@quarterdeck/domain/roles';
import { useState } from 'react';
import type { ClientOverview, Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Ago } from '../ui/time';
import { useSession } from '../session/session';
import type { RightSets } from './engagement-setup.queries';
import { Objection } from './objection';
import { RightList } from './right-list';
import { templateRights } from './right-values';
import { RightsEditor } from './rights-editor';
import classes from './engagement-setup.module.css';

const InviteDialog = lazyDialog(async () => (await import('../people/invite-dialog')).InviteDialog);

interface RightsStepProps {
  overview: ClientOverview;
  engagement: Engagement;
  sets: RightSets;
  onNext: () => void;
}

export function RightsStep({ overview, engagement, sets, onNext }: RightsStepProps) {
  const { draft, proposed, objected, agreed } = sets;
  const [editing, setEditing] = useState(false);
  const current = proposed ?? agreed;
  // An objection calls for the next set, so open the editor.
  if (current && !editing && !draft && !objected) {
    return (
      <div className={classes.step}>
        <div className={classes.waiting}>
          {proposed ? (
            <p>
              Set {proposed.number} has been waiting for the founder since{' '}
              <Ago instant={proposed.proposedAt!} />.
              {agreed && `Set ${agreed.number} stays in force until then.`}
            </p>
          ) : (
            <p>
              Set {current.number} is in force. {current.agreedBy?.name} agreed{' '}
              <Ago instant={current.agreedAt!} />.
            </p>
          )}
          <Button variant="default" onClick={() => setEditing(true)}>
            Draft a change
          </Button>
        </div>
        <RightList rights={current.rights} before={proposed && agreed?.rights} />
        <div className={classes.buttons}>
          <Button onClick={onNext}>Continue to start</Button>
        </div>
      </div>
    );
  }
  const { currency } = overview.client;
  return (
    <div className={classes.step}>
      {objected && <Objection set={objected} />}
      <p className={classes.lead}>{leadOf(sets)}</p>
      <RightsEditor
        key={draft?.id ?? 'new'}
        engagementId={engagement.id}
        clientId={overview.client.id}
        currency={currency}
        draft={draft}
        start={
          draft?.rights ??
          objected?.rights ??
          current?.rights ??
          templateRights(engagement.template, currency)
        }
        founders={overview.people.filter(({ role }) => role === 'founder').length}
        asked={<Asked overview={overview} />}
        onDone={() => {
          setEditing(false);
          onNext();
        }}
      />
      {!current && (
        <p>
          <button type="button" className="qd-text-button" onClick={onNext}>
            Do this later
          </button>
        </p>
      )}
    </div>
  );
}

function leadOf({ proposed, objected, agreed }: RightSets): string {
  if (objected && !agreed) return `Starts from set ${objected.number}. Change it, then propose it again.`;
  if (objected)
    return `Starts from set ${objected.number}. Set ${agreed?.number} stays in force until the founder agrees to the next one.`;
  if (proposed ?? agreed) return 'The agreed set stays in force until the founder agrees to this one.';
  return 'These are the template’s usual answers. Change what’s different here, then propose the set.';
}

function Asked({ overview: { client, people } }: { overview: ClientOverview }) {
  const [open, setOpen] = useState(false);
  const { practice } = useSession();
  const founders = people.filter(({ role }) => role === 'founder');
  if (founders.length > 0)
    return (
      <p>We’ll email {founders.map(({ name }) => name).join(' and ')}. They can agree with one click.</p>
    );
  const mayInvite = practice !== null && allows(practice.role, 'invitations:write');
  return (
    <>
      <p>
        The founder doesn’t have access yet. If you propose now, the set will be waiting on their page.{' '}
        {mayInvite ? (
          <button type="button" className="qd-text-button" onClick={() => setOpen(true)}>
            Invite founder
          </button>
        ) : (
          'The practice owner can invite them.'
        )}
      </p>
      {open && <InviteDialog client={client} onClose={() => setOpen(false)} />}
    </>
  );
}
