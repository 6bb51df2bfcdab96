import type { Notification } from '../api/types';
import type { Tone } from '../app/ui/tag';

const KINDS: Readonly<Record<Notification['kind'], string>> = {
  check_in_reminder: 'Check-in reminder',
  check_in_lead: 'Check-in reminder, ahead',
  check_in_overdue: 'Check-in reminder, overdue',
  check_in_escalation: 'Missed twice in a row',
  invitation: 'Invitation',
  sign_in_link: 'Sign-in link',
  password_reset: 'Link to a new password',
  decision_rights_proposed: 'Decision rights to agree to',
  decision_waiting: 'Decision to make',
  decision_rights_answered: 'Answer to decision rights',
  fit_response_received: 'New lead',
  ritual_invitation: 'Invitation to a ritual',
};

const STATES: Readonly<Record<Notification['state'], { word: string; tone: Tone }>> = {
  pending: { word: 'Waiting', tone: 'plain' },
  sending: { word: 'Being sent', tone: 'accent' },
  sent: { word: 'Sent', tone: 'good' },
  failed: { word: 'Not delivered', tone: 'bad' },
  unknown: { word: 'Maybe delivered', tone: 'bad' },
  suppressed: { word: 'Not needed', tone: 'plain' },
};

const NOT_NEEDED: readonly [code: RegExp, why: string][] = [
  [/^recipient_left$/, 'They had left the practice.'],
  [/^recipient_without_access$/, 'They no longer had access to it.'],
  [/^occurrence_done$/, 'It was written already.'],
  [/^occurrence_/, 'It was not waited for any more.'],
  [/^engagement_/, 'The engagement was not running any more.'],
  [/^client_holiday$/, 'The client had a holiday.'],
  [/_pause$/, 'There was a pause.'],
  [/^invitation_accepted$/, 'The invitation was accepted already.'],
  [/^invitation_expired$/, 'The invitation had expired.'],
  [/^invitation_/, 'The invitation was withdrawn.'],
  [/^decision_rights_agreed$/, 'They had agreed already.'],
  [/^decision_rights_objected$/, 'They had asked for changes already.'],
  [/^decision_rights_/, 'A later proposal took its place.'],
  [/^fit_response_/, 'The answers were deleted.'],
  [/^superseded$/, 'A later invitation took its place.'],
  [/^never_invited$/, 'They had not been invited.'],
  [/^link_/, 'The link was used or had expired.'],
];

export const nameOfKind = (kind: Notification['kind']) => KINDS[kind];
export const stateWords = (state: Notification['state']) => STATES[state];

/** Why it was not sent, or not yet; undefined where there is nothing to explain. */
export function explanationOf({ state, lastError, attempts }: Notification): string | undefined {
  if (!lastError || state === 'sent') return undefined;
  if (state === 'suppressed') return NOT_NEEDED.find(([code]) => code.test(lastError))?.[1] ?? lastError;
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  const tried = state === 'failed' ? `Given up, tried ${times}` : `Tried ${times}, will be tried again`;
  return `${tried}: ${causeOf(lastError)}`;
}

/** The worker writes "retryable: ECONNREFUSED" or "permanent: smtp_550". */
function causeOf(error: string): string {
  const cause = error.replace(/^\w+: /, '');
  const code = /^smtp_(\d+)$/.exec(cause)?.[1];
  if (code) return `the mail server answered ${code}.`;
  return /^E[A-Z]+$/.test(cause) ? `the mail server cannot be reached (${cause}).` : `${cause}.`;
}
