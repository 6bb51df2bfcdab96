import { Button } from '@mantine/core';
import { allows } from '@quarterdeck/domain/roles';
import { useState } from 'react';
import type { Client, ClientOverview } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import { nameOfRole } from './role-words';
import classes from './people.module.css';

const InviteDialog = lazyDialog(async () => (await import('./invite-dialog')).InviteDialog);

export function PeopleSection({ client, people }: { client: Client; people: ClientOverview['people'] }) {
  const [open, setOpen] = useState(false);
  const { practice } = useSession();
  const mayInvite = practice !== null && allows(practice.role, 'invitations:write');
  const founder = people.some(({ role }) => role === 'founder');
  return (
    <Section
      id="people"
      title="People"
      actions={
        mayInvite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {founder ? 'Invite someone' : 'Invite founder'}
          </Button>
        )
      }
    >
      <ul className={classes.short}>
        {people.map(({ memberId, name, email, role }) => (
          <li key={memberId}>
            <span title={email}>{name}</span>
            <small>{nameOfRole(role)}</small>
          </li>
        ))}
      </ul>
      {!founder && (
        <p className={classes.none}>
          The founder doesn’t have access yet.{' '}
          {mayInvite
            ? 'Invite them so they can see what you publish and what’s waiting for them.'
            : 'The practice owner can invite them.'}
        </p>
      )}
      {open && <InviteDialog client={client} onClose={() => setOpen(false)} />}
    </Section>
  );
}
