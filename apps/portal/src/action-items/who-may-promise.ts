import { audienceOf, seesEveryClient } from '@quarterdeck/domain/roles';
import type { Member } from '../api/types';

/** Everybody who sees the client may promise something: the practice's own people, founders and viewers. */
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
