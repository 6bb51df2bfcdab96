import { audienceOf, seesEveryClient } from '@quarterdeck/domain/roles';
import type { Member } from '../api/types';

interface Choice {
  value: string;
  label: string;
}

/** Includes the current owner, even without access now. */
export function ownerChoices(
  { owner, clientId }: { owner: { id: string; name: string }; clientId: string },
  members: readonly Member[],
): Choice[] {
  return withKnown(
    [owner],
    members.filter((member) => audienceOf(member.role) === 'insider' && sees(member, clientId)),
  );
}

/** Includes current participants, even without access now. */
export function participantChoices(
  { participants, clientId }: { participants: readonly { id: string; name: string }[]; clientId: string },
  members: readonly Member[],
): Choice[] {
  return withKnown(
    participants,
    members.filter((member) => sees(member, clientId)),
  );
}

const sees = ({ endedAt, role, clients }: Member, clientId: string): boolean =>
  endedAt === null && (seesEveryClient(role) || clients.some(({ id }) => id === clientId));

function withKnown(known: readonly { id: string; name: string }[], able: readonly Member[]): Choice[] {
  const choices = able.map(({ userId, name }) => ({ value: userId, label: name }));
  const missing = known.filter(({ id }) => !choices.some(({ value }) => value === id));
  return [...missing.map(({ id, name }) => ({ value: id, label: name })), ...choices];
}
