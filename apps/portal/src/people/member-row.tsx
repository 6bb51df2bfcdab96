import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { endMembership } from '../api/practice';
import type { Member } from '../api/types';
import { toast } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { useSession } from '../session/session';
import { membersQuery } from './people.queries';
import { nameOfRole } from './role-words';
import classes from './people.module.css';

const MemberDialog = lazyDialog(async () => (await import('./member-dialog')).MemberDialog);
const Confirm = lazyDialog(async () => (await import('../ui/confirm')).Confirm);

export function MemberRow({ member }: { member: Member }) {
  const { name, email, role, clients, userId } = member;
  const [dialog, setDialog] = useState<'change' | 'end'>();
  const own = useSession().user.id === userId;
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => endMembership(member),
    onSuccess: () => {
      setDialog(undefined);
      toast(`${name} no longer has access.`);
    },
    onSettled: () => queryClient.invalidateQueries(membersQuery),
  });
  return (
    <li>
      <div className={classes.who}>
        <b>{name}</b> {own && <span className={classes.what}>(you)</span>}
        <small>{email}</small>
      </div>
      <span className={classes.what}>{nameOfRole(role)}</span>
      <span className={classes.what}>{clients.map((client) => client.name).join(', ') || 'All clients'}</span>
      <span className={classes.actions}>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setDialog('change')}
          aria-label={`Edit ${name}`}
        >
          Edit
        </Button>
        {!own && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => setDialog('end')}
            aria-label={`Remove ${name}`}
          >
            Remove
          </Button>
        )}
      </span>
      {dialog === 'change' && <MemberDialog member={member} onClose={() => setDialog(undefined)} />}
      {dialog === 'end' && (
        <Confirm
          onClose={() => setDialog(undefined)}
          title={`Remove ${name}?`}
          yes={`Remove ${name}`}
          pending={isPending}
          error={error}
          onYes={() => mutate()}
        >
          Their sessions in this practice end right away. What they wrote stays. To come back, they need a new
          invitation.
        </Confirm>
      )}
    </li>
  );
}
