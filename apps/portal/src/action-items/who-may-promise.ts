import { audienceOf, seesEveryClient } from '@quarterdeck/domain/roles';
import type { Member } from '../api/types';

/** Anyone who can see the client can own an item, including founders and viewers. */
export function whoMayPromise(members: readonly Member[], clientId: string) {
  return members
    .filter(
      ({ endedAt, role, clients }) =>
        endedAt === null && (seesEveryClient(role) || clients.some(({ id }) => id === clientId)),
    )
    .map(({ userId, name, role }) => ({
      value: userId,
      label: name,
      ofClient: audienceOf(role) === 'published',
    }));
}
