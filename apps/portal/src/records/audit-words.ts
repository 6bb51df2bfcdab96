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
  'notification_preference.changed': 'chose how they are told',
  'notification_preference.topic_muted': 'stopped mails about a topic',
  'notification_preference.topic_resumed': 'wanted mails about a topic again',
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
  'engagement_scope.changed': 'wrote the scope of an engagement',
  'decision_right_set.drafted': 'drafted decision rights',
  'decision_right_set.changed': 'changed a draft of decision rights',
  'decision_right_set.proposed': 'proposed decision rights',
  'decision_right_set.published': 'published decision rights to the founder',
  'decision_right_set.objected': 'asked for other decision rights',
  'decision_right_set.agreed': 'agreed to decision rights',
  'decision_right_set.replaced': 'replaced decision rights by a later set',
  'engagement.over_capacity_accepted': 'promised more hours than the practice has',
  'fee.added': 'set a fee from a date on',
  'fee.changed': 'corrected a fee',
  'fee.deleted': 'deleted a fee',
  'hours_budget.changed': 'agreed hours per month',
  'time_entry.recorded': 'logged time',
  'time_entry.changed': 'changed a time entry',
  'time_entry.deleted': 'deleted a time entry',
  'capacity.changed': 'set the hours of a member',
  'access_item.added': 'put access on the list',
  'access_item.changed': 'changed access on the list',
  'access_item.deleted': 'took access off the list',
  'access_item.granted': 'recorded that access was granted',
  'access_item.grant_undone': 'took a recorded grant back',
  'access_item.revoked': 'recorded that access was revoked',
  'access_item.revocation_undone': 'took a recorded revocation back',
  'sequence_item.completed': 'finished a step of the first month',
  'sequence_item.reopened': 'opened a step of the first month again',
  'phase.closed': 'closed a phase',
  'gate.waived': 'waived a criterion of a gate',
  'gate.waiver_taken_back': 'took a waiver back',
  'engagement.inherited': 'let a cycle take over what was open',
  'finding.recorded': 'recorded a finding',
  'finding.changed': 'changed a finding',
  'finding.deleted': 'deleted a finding',
  'finding.published': 'published a finding to the founder',
  'finding.withdrawn': 'made a finding private again',
  'chain_map.changed': 'changed the chain to revenue',
  'chain_map.published': 'published the chain to revenue to the founder',
  'chain_map.withdrawn': 'made the chain to revenue private again',
  'interview.logged': 'logged an interview',
  'interview.changed': 'changed an interview',
  'interview.deleted': 'deleted an interview',
  'interview_plan.changed': 'set what the interviews have to cover',
  'hypothesis.recorded': 'recorded what the founder thought',
  'hypothesis.closed': 'wrote the diagnosis beside what the founder thought',
  'install_focus.chosen': 'chose the install focus',
  'install_focus.released': 'released the install focus',
  'finding.resolved': 'closed a finding with evidence',
  'finding.reopened': 'opened a finding again',
  'decision.raised': 'raised a decision',
  'decision.imported': 'imported decisions from files',
  'decision.changed': 'changed a decision',
  'decision.linked': 'changed the links of a decision',
  'decision.proposed': 'proposed a decision',
  'decision.asked': 'asked about a decision',
  'decision.answered': 'answered a question about a decision',
  'decision.accepted': 'accepted a decision',
  'decision.rejected': 'rejected a decision',
  'decision.withdrawn': 'withdrew a decision',
  'decision.reopened': 'reopened a decision',
  'decision.superseded': 'let a decision be superseded',
  'decision.supersedes': 'superseded a decision with a new one',
  'decision.deprecated': 'deprecated a decision',
  'decision.actioned': 'noted that a decision was carried out',
  'decision.published': 'showed a decision to the founder',
  'decision.unpublished': 'made a decision private again',
  'decision.reviewed': 'reviewed the outcome of a decision',
  'milestone.changed': 'changed a milestone',
  'cadence.created': 'set up a cadence',
  'cadence.changed': 'changed a cadence',
  'cadence.ended': 'ended a cadence',
  'calendar_feed.created': 'made a calendar address',
  'calendar_feed.deleted': 'deleted a calendar address',
  'holiday.added': 'added a holiday of a client',
  'holiday.deleted': 'deleted a holiday of a client',
  'holidays.imported': 'imported holidays from a calendar file',
  'notification.resent': 'had a message sent again',
  'pause.added': 'set a pause',
  'pause.ended': 'ended a pause',
  'fit_link.created': 'made a link to the fit diagnostic',
  'fit_link.revoked': 'revoked a link to the fit diagnostic',
  'fit_response.received': 'answered the fit diagnostic',
  'fit_response.recorded': 'answered the fit diagnostic for a client',
  'fit_response.converted': 'took on a lead as a client',
  'fit_response.published': 'showed a run of the fit diagnostic to the founder',
  'fit_response.withdrawn': 'made a run of the fit diagnostic private again',
  'fit_response.deleted': 'deleted the answers of a lead',
  'occurrence.excused': 'excused a check-in',
  'occurrence.excuse_taken_back': 'took back the excuse for a check-in',
  'check_in.submitted': 'submitted a check-in',
  'check_in.changed': 'changed a check-in',
  'check_in.published': 'published a check-in',
  'check_in.withdrawn': 'made a check-in private again',
  'action_item.added': 'wrote down an action item',
  'action_item.changed': 'changed an action item',
  'action_item.completed': 'ticked off an action item',
  'action_item.dropped': 'dropped an action item',
  'action_item.reopened': 'reopened an action item',
  'action_item.published': 'showed an action item to the founder',
  'action_item.withdrawn': 'made an action item private again',
};

const TYPES: Readonly<Record<string, string>> = {
  practice: 'Practice',
  client: 'Clients',
  client_fact: 'Facts',
  engagement: 'Engagements',
  decision_right_set: 'Decision rights',
  fee: 'Fees',
  time_entry: 'Time entries',
  access_item: 'Access',
  sequence_item: 'First month',
  phase: 'Phases',
  milestone: 'Milestones',
  decision: 'Decisions',
  finding: 'Findings',
  chain_map: 'Chains to revenue',
  interview: 'Interviews',
  hypothesis: 'Hypotheses',
  install_focus: 'Install focus',
  cadence: 'Cadences',
  calendar_feed: 'Calendar addresses',
  notification_preference: 'Choices of what is told',
  holiday: 'Holidays',
  notification: 'Notifications',
  pause: 'Pauses',
  fit_link: 'Fit diagnostic links',
  fit_response: 'Fit diagnostic',
  check_in: 'Check-ins',
  action_item: 'Action items',
  member: 'Members',
  invitation: 'Invitations',
  user: 'Accounts',
  session: 'Sessions',
};

export const RECORD_TYPES = Object.entries(TYPES).map(([value, label]) => ({ value, label }));

export const nameOfRecordType = (type: string) => TYPES[type] ?? type;

export function nameOfActor({ actor, action }: Pick<AuditEvent, 'actor' | 'action'>): string {
  if (!actor) return action === 'fit_response.received' ? 'Somebody with a link' : 'A scheduled job';
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
