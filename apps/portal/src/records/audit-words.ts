import { CLIENT_FACT_KINDS, CLIENT_FACTS } from '@quarterdeck/domain/client-fact';
import { isRole } from '@quarterdeck/domain/roles';
import type { AuditEvent } from '../api/types';
import { nameOfRole } from '../people/role-words';
import type { Names } from './use-names';

const WORDS: Readonly<Record<string, string>> = {
  'session.opened': 'signed in',
  'session.revoked': 'ended one of their sessions',
  'password.changed': 'changed their password',
  'password.reset': 'set a new password by mail',
  'profile.changed': 'changed their own name or time zone',
  'practice.started': 'started the practice',
  'practice.renamed': 'renamed the practice',
  'member.changed': 'changed what a member may do and see',
  'member.ended': 'ended a membership',
  'invitation.created': 'invited somebody',
  'invitation.accepted': 'accepted an invitation',
  'invitation.revoked': 'withdrew an invitation',
  'client.created': 'took on a client',
  'client.changed': 'changed a client',
  'client.archived': 'archived a client',
  'client.restored': 'took a client out of the archive',
  'client_fact.recorded': 'recorded a fact',
  'engagement.created': 'drafted an engagement',
  'engagement.changed': 'changed an engagement',
  'engagement.activated': 'activated an engagement',
  'engagement.published': 'published an engagement to its founder',
  'engagement.paused': 'paused an engagement',
  'engagement.resumed': 'resumed an engagement',
  'engagement.completed': 'completed an engagement',
  'engagement.cancelled': 'cancelled an engagement',
  'phase.closed': 'closed a phase',
  'milestone.changed': 'changed a milestone',
  'cadence.created': 'set up a cadence',
  'cadence.changed': 'changed a cadence',
  'check_in.submitted': 'submitted a check-in',
  'check_in.changed': 'changed a check-in',
  'check_in.published': 'published a check-in',
  'check_in.withdrawn': 'made a check-in private again',
};

const TYPES: Readonly<Record<string, string>> = {
  practice: 'Practice',
  client: 'Clients',
  client_fact: 'Facts',
  engagement: 'Engagements',
  phase: 'Phases',
  milestone: 'Milestones',
  cadence: 'Cadences',
  check_in: 'Check-ins',
  member: 'Members',
  invitation: 'Invitations',
  user: 'Accounts',
  session: 'Sessions',
};

export const RECORD_TYPES = Object.entries(TYPES).map(([value, label]) => ({ value, label }));

export const nameOfRecordType = (type: string) => TYPES[type] ?? type;

export function nameOfActor({ actor }: Pick<AuditEvent, 'actor'>): string {
  if (!actor) return 'A scheduled job';
  return actor.name ?? 'Somebody whose account was removed';
}

/** What was done, after the name of who did it; an action that has no words here is named as the API names it. */
export function deedOf({ action, data }: Pick<AuditEvent, 'action' | 'data'>): string {
  const words = WORDS[action] ?? action;
  if (action === 'client_fact.recorded') {
    const kind = CLIENT_FACT_KINDS.find((each) => each === data.kind);
    return kind ? `${words}: ${CLIENT_FACTS[kind].label.toLowerCase()}` : words;
  }
  if (action === 'invitation.created' && isRole(data.role)) {
    return `${words} as ${nameOfRole(data.role)}`;
  }
  return words;
}

/** Whose record it is, where the deed alone does not tell: the client, or the member. */
export function subjectOf(
  { clientId, recordType, recordId }: Pick<AuditEvent, 'clientId' | 'recordType' | 'recordId'>,
  names: Names,
): string | undefined {
  if (clientId) return names.get(clientId);
  return recordType === 'member' ? names.get(recordId) : undefined;
}
