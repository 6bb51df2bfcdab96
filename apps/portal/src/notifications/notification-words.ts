import type { Notification } from '../api/types';
import type { Tone } from '../ui/tag';
import type { NotificationState } from './notification-states';

const KINDS: Readonly<Record<Notification['kind'], string>> = {
  ritual_due: 'Check-in reminder',
  ritual_lead: 'Check-in reminder, ahead',
  ritual_overdue: 'Check-in reminder, overdue',
  ritual_missed: 'Missed twice in a row',
  weekly_update: 'Weekly update',
  digest: 'Digest',
  test_message: 'Test message',
  invitation: 'Invitation',
  sign_in_link: 'Sign-in link',
  password_reset: 'Link to a new password',
  decision_rights_proposed: 'Decision rights to agree to',
  decision_waiting: 'Decision to make',
  decision_rights_answered: 'Answer to decision rights',
  fit_response_received: 'New lead',
  calendar_invite: 'Invitation to a ritual',
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
  [/_time_off$/, 'There was time off.'],
  [/^invitation_accepted$/, 'The invitation was accepted already.'],
  [/^invitation_expired$/, 'The invitation had expired.'],
  [/^invitation_/, 'The invitation was withdrawn.'],
  [/^decision_rights_agreed$/, 'They had agreed already.'],
  [/^decision_rights_objected$/, 'They had asked for changes already.'],
  [/^decision_rights_/, 'A later proposal took its place.'],
  [/^fit_response_/, 'The answers were deleted.'],
  [/^superseded$/, 'A later invitation took its place.'],
  [/^never_invited$/, 'They had not been invited.'],
  [/^muted$/, 'They have switched this off; it is in their inbox.'],
  [/^in_digest$/, 'Their digest says it.'],
  [/^link_/, 'The link was used or had expired.'],
];

export const nameOfKind = (kind: Notification['kind']) => KINDS[kind];
export const stateWords = (state: Notification['state']) => STATES[state];

/** Why it was not sent, or not yet; undefined where there is nothing to explain. */
export function explanationOf(notification: Notification): string | undefined {
  const { state, lastError, attempts, mayBeDelivered } = notification;
  if (!lastError || state === 'sent') return undefined;
  if (state === 'suppressed') return NOT_NEEDED.find(([code]) => code.test(lastError))?.[1] ?? lastError;
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  const givenUp = state === 'failed' || state === 'unknown';
  const tried = givenUp ? `Given up, tried ${times}` : `Tried ${times}, will be tried again`;
  const maybe = mayBeDelivered ? ' One attempt broke off before the answer, so it may have arrived.' : '';
  return `${tried}: ${causeOf(notification.channel, lastError)}${maybe}`;
}

const CAUSES: Readonly<Record<string, string>> = {
  http_403: 'Slack refused the webhook (403). The recipient can set a new one under Account.',
  http_404: 'Slack does not know the webhook any more (404). The recipient can set a new one under Account.',
  http_410: 'the channel behind the webhook is gone (410). The recipient can set a new one under Account.',
  http_429: 'Slack asked to wait.',
  webhook_missing: 'the recipient has removed their webhook.',
  webhook_unreadable:
    'the webhook cannot be read any more. The recipient has to enter it again under Account.',
  webhook_not_https: 'the webhook is not an https address.',
  webhook_private_address: 'the webhook does not lead to the internet.',
  no_channel: 'none of the recipient’s channels took it.',
  compose: 'it could not be written. The log of the worker says why.',
  ETIMEDOUT: 'no answer came in time.',
};

/** The worker writes "retryable: ECONNREFUSED", "permanent: smtp_550" or "unknown: ETIMEDOUT". */
function causeOf(channel: Notification['channel'], error: string): string {
  const cause = error.replace(/^\w+: /, '');
  const server = channel === 'slack' ? 'Slack' : 'the mail server';
  const [, code] = /^(?:smtp|http)_(\d+)$/.exec(cause) ?? [];
  const known = CAUSES[cause] ?? (code && `${server} answered ${code}.`);
  return known ?? (/^E[A-Z]+$/.test(cause) ? `${server} cannot be reached (${cause}).` : `${cause}.`);
}

const EMPTY: Readonly<Record<NotificationState, { heading: string; text: string }>> = {
  pending: { heading: 'Nothing waits', text: 'What is due, and what is tried again later, is listed here.' },
  sending: { heading: 'Nothing is being sent', text: 'Messages are in hand for a moment only.' },
  failed: { heading: 'Everything was delivered', text: 'What is given up is listed here, to be sent again.' },
  unknown: {
    heading: 'Nothing is in doubt',
    text: 'Where a receiver broke off before it said whether it has a message, it is listed here.',
  },
  sent: {
    heading: 'Nothing was sent yet',
    text: 'Reminders and invitations are listed here once they are out.',
  },
  suppressed: {
    heading: 'Nothing was left out',
    text: 'What was not needed any more when its time came is listed here.',
  },
};

export const emptyWords = (state: NotificationState | undefined) =>
  state
    ? EMPTY[state]
    : {
        heading: 'Nothing was sent yet',
        text: 'Reminders of check-ins and invitations are listed here from the moment they are due.',
      };
