import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem';
import { invite, revokeInvitation } from '../api/practice';
import type { Invitation } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { Tag } from '../ui/tag';
import { Ago, useNow } from '../ui/time';
import { invitationsQuery } from './people.queries';
import { nameOfRole } from './role-words';
import classes from './people.module.css';

export function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { email, role, clients, expiresAt, createdAt } = invitation;
  const queryClient = useQueryClient();
  const expired = Date.parse(expiresAt) < useNow();
  const onSettled = () => queryClient.invalidateQueries(invitationsQuery);
  const onError = (error: unknown) => toastProblem(sentenceOf(error));
  const body = { email, role, clientIds: clients.length > 0 ? clients.map(({ id }) => id) : undefined };
  const send = useMutation({
    mutationFn: async () => {
      await revokeInvitation(invitation);
      return invite(body);
    },
    onSuccess: () => toast(`New invitation sent to ${email}.`),
    onError,
    onSettled,
  });
  const revoke = useMutation({
    mutationFn: () => revokeInvitation(invitation),
    onSuccess: () => toast(`Invitation to ${email} withdrawn.`),
    onError,
    onSettled,
  });
  return (
    <li>
      <div className={classes.who}>
        <b>{email}</b>
        <small>
          Invited <Ago instant={createdAt} />
          {expired ? '' : ', expires '}
          {!expired && <Ago instant={expiresAt} />}
        </small>
      </div>
      <span className={classes.what}>
        {nameOfRole(role)} {expired && <Tag tone="warn">Expired</Tag>}
      </span>
      <span className={classes.what}>{clients.map(({ name }) => name).join(', ') || 'All clients'}</span>
      <span className={classes.actions}>
        <Button size="compact-sm" variant="subtle" loading={send.isPending} onClick={() => send.mutate()}>
          Resend
        </Button>
        <Button size="compact-sm" variant="subtle" loading={revoke.isPending} onClick={() => revoke.mutate()}>
          Withdraw
        </Button>
      </span>
    </li>
  );
}
