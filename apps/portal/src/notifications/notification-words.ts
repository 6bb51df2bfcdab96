import type { Notification } from '../api/types';
import type { Tone } from '../ui/tag';
import type { NotificationState } from './notification-states';

const KINDS: Readonly<Record<Notification['kind'], string>> = {
  ritual_due: 'Check-in reminder',
  ritual_lead: 'Check-in reminder, ahead',
  ritual_overdue: 'Check-in reminder, upcoming',
  ritual_missed: 'Two missed in a row',
  weekly_update: 'Weekly update',
  digest: 'Digest',
  test_message: 'Test notification',
  invitation: 'Invitation',
  sign_in_link: 'Sign-in link',
  password_reset: 'Password reset link',
  decision_rights_proposed: 'Decision rights to review',
  decision_waiting: 'Decision to make',
  decision_rights_answered: 'Response to decision rights',
  fit_response_received: 'New lead',
  calendar_invite: 'Calendar invite',
};

const STATES: Readonly<Record<Notification['state'], { word: string; tone: Tone }>> = {
  pending: { word: 'Waiting', tone: 'plain' },
  sending: { word: 'Sending', tone: 'accent' },
  sent: { word: 'Sent', tone: 'good' },
  failed: { word: 'Not delivered', tone: 'bad' },
  unknown: { word: 'Maybe delivered', tone: 'bad' },
  suppressed: { word: 'Not needed', tone: 'plain' },
};

const NOT_NEEDED: readonly [code: RegExp, why: string][] = [
  [/^recipient_left$/, 'The recipient had left the practice.'],
  [/^recipient_without_access$/, 'The recipient no longer had access.'],
  [/^occurrence_done$/, 'It was already written.'],
  [/^occurrence_/, 'No longer needed.'],
  [/^engagement_/, 'The engagement was no longer active.'],
  [/^client_holiday$/, 'The client had a holiday.'],
  [/_time_off$/, 'The dates fell in time off.'],
  [/^invitation_accepted$/, 'The invitation was already accepted.'],
  [/^invitation_expired$/, 'The invitation had expired.'],
  [/^invitation_/, 'The invitation was withdrawn.'],
  [/^decision_rights_agreed$/, 'The founder had already agreed.'],
  [/^decision_rights_objected$/, 'The founder had already asked for changes.'],
  [/^decision_rights_/, 'A later proposal replaced it.'],
  [/^fit_response_/, 'The answers were deleted.'],
  [/^superseded$/, 'A later invitation replaced it.'],
  [/^never_invited$/, 'The recipient wasn’t invited.'],
  [/^muted$/, 'The recipient turned this off. It’s in their inbox.'],
  [/^in_digest$/, 'It’s in the recipient’s digest.'],
  [/^link_/, 'The link had been used or had expired.'],
];

export const nameOfKind = (kind: Notification['kind']) => KINDS[kind];
export const stateWords = (state: Notification['state']) => STATES[state];

/** Undefined if there is nothing to explain. */
export function explanationOf(notification: Notification): string | undefined {
  const { state, lastError, attempts, mayBeDelivered } = notification;
  if (!lastError || state === 'sent') return undefined;
  if (state === 'suppressed') return NOT_NEEDED.find(([code]) => code.test(lastError))?.[1] ?? lastError;
  const times = attempts === 1 ? 'once' : `${attempts} times`;
  const givenUp = state === 'failed' || state === 'unknown';
  const tried = givenUp
    ? `Failed after ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}`
    : `Tried ${times}, will retry`;
  const maybe = mayBeDelivered ? ' The connection dropped before the reply, so it may have arrived.' : '';
  return `${tried}: ${causeOf(notification.channel, lastError)}${maybe}`;
}

const CAUSES: Readonly<Record<string, string>> = {
  http_403: 'Slack rejected the webhook (403). The recipient can set a new one in their account.',
  http_404: 'Slack no longer knows the webhook (404). The recipient can set a new one in their account.',
  http_410: 'the webhook’s channel is gone (410). The recipient can set a new one in their account.',
  http_429: 'Slack asked us to slow down.',
  webhook_missing: 'the recipient removed their webhook.',
  webhook_unreadable: 'the webhook can’t be read. The recipient needs to enter it again in their account.',
  webhook_not_https: 'the webhook is not an https address.',
  webhook_private_address: 'the webhook points to a private address.',
  no_channel: 'none of the recipient’s channels accepted it.',
  compose: 'composing it failed. See the worker log.',
  ETIMEDOUT: 'the server didn’t answer in time.',
};

/** Parses errors such as "retryable: ECONNREFUSED" or "permanent: smtp_550". */
function causeOf(channel: Notification['channel'], error: string): string {
  const cause = error.replace(/^\w+: /, '');
  const server = channel === 'slack' ? 'Slack' : 'the mail server';
  const [, code] = /^(?:smtp|http)_(\d+)$/.exec(cause) ?? [];
  const known = CAUSES[cause] ?? (code && `${server} answered ${code}.`);
  return known ?? (/^E[A-Z]+$/.test(cause) ? `can’t reach ${server} (${cause}).` : `${cause}.`);
}

const EMPTY: Readonly<Record<NotificationState, { heading: string; text: string }>> = {
  pending: { heading: 'Nothing waiting', text: 'Notifications that are due or will be retried appear here.' },
  sending: {
    heading: 'Nothing being sent',
    text: 'Notifications only appear here while they’re being sent.',
  },
  failed: {
    heading: 'Everything was delivered',
    text: 'Undeliverable notifications appear here. You can resend them.',
  },
  unknown: {
    heading: 'Nothing in doubt',
    text: 'If the connection drops before the receiver confirms, the notification appears here.',
  },
  sent: {
    heading: 'Nothing sent yet',
    text: 'Reminders and invitations appear here once they’re sent.',
  },
  suppressed: {
    heading: 'Nothing skipped',
    text: 'Notifications that were no longer needed when their time came appear here.',
  },
};

export const emptyWords = (state: NotificationState | undefined) =>
  state
    ? EMPTY[state]
    : {
        heading: 'Nothing sent yet',
        text: 'Check-in reminders and invitations appear here as soon as they’re due.',
      };
