import { audienceOf, seesEveryClient } from '@quarterdeck/domain/roles';
import type { Cadence, Member } from '../api/types';

/** Who may write the check-ins: the practice's own people who see the client, and whoever does it now. */
export function ownerChoices({ owner, clientId }: Cadence, members: readonly Member[]) {
  const able = members.filter(
    ({ endedAt, role, clients }) =>
      endedAt === null &&
      audienceOf(role) === 'insider' &&
      (seesEveryClient(role) || clients.some(({ id }) => id === clientId)),
  );
  const choices = able.map(({ userId, name }) => ({ value: userId, label: name }));
  const known = choices.some(({ value }) => value === owner.id);
  return known ? choices : [{ value: owner.id, label: owner.name }, ...choices];
}
