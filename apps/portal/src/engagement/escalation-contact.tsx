import { Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeEngagement } from '../api/engagements';
import { isStale, sentenceOf } from '../api/problem';
import type { Engagement } from '../api/types';
import { whoMayPromise } from '../action-items/who-may-promise';
import { toast, toastProblem } from '../ui/toast';
import { refreshClient } from '../clients/clients.queries';
import { membersQuery } from '../people/people.queries';

const OWNERS = '';

export function EscalationContact({ engagement }: { engagement: Engagement }) {
  const queryClient = useQueryClient();
  const members = useQuery(membersQuery).data?.data ?? [];
  const { clientId, escalationContactId } = engagement;
  const people = whoMayPromise(
    members.filter(({ role }) => role !== 'viewer'),
    clientId,
  );
  const { mutate, isPending } = useMutation({
    mutationFn: (id: string | null) => changeEngagement(engagement, { escalationContactId: id }),
    onSuccess: () => toast('Escalation contact saved.'),
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this engagement. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshClient(queryClient, clientId),
  });
  const known = people.some(({ value }) => value === escalationContactId);
  return (
    <Select
      label="Notify after two misses in a row"
      description="Agree on this at kickoff. A third miss opens a decision about the ritual."
      data={[
        { value: OWNERS, label: 'The practice owners' },
        ...(escalationContactId && !known ? [{ value: escalationContactId, label: 'A former member' }] : []),
        ...people,
      ]}
      value={escalationContactId ?? OWNERS}
      allowDeselect={false}
      disabled={isPending}
      onChange={(id) => mutate(id || null)}
    />
  );
}
