import type { Member } from '../api/types';

/** Includes the current person, even without access now. */
export function workersOf(
  members: readonly Member[],
  clientId: string,
  chosen: { id: string; name: string },
): { value: string; label: string }[] {
  const choices = members
    .filter(
      ({ role, clients, endedAt }) =>
        !endedAt &&
        (role === 'owner' ||
          role === 'cto' ||
          (role === 'associate' && clients.some(({ id }) => id === clientId))),
    )
    .map(({ userId, name }) => ({ value: userId, label: name }));
  if (choices.some(({ value }) => value === chosen.id)) return choices;
  return [{ value: chosen.id, label: chosen.name }, ...choices];
}
