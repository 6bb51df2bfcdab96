import type { Notification } from '../api/types';
import { explanationOf } from './notification-words';

describe('why a notification was not delivered', () => {
  const words = (change: Partial<Notification>): string | undefined =>
    explanationOf({
      state: 'failed',
      channel: 'email',
      attempts: 1,
      mayBeDelivered: false,
      ...change,
    } as Notification);

  it.each<[string, Partial<Notification>, string | undefined]>([
    ['sent', { state: 'sent', lastError: 'retryable: smtp_451' }, undefined],
    [
      'a rejected email',
      { lastError: 'permanent: smtp_550' },
      'Failed after 1 attempt: the mail server answered 550.',
    ],
    [
      'an unreachable mail server',
      { state: 'pending', attempts: 3, lastError: 'retryable: ECONNREFUSED' },
      'Tried 3 times, will retry: can’t reach the mail server (ECONNREFUSED).',
    ],
    [
      'a deleted webhook',
      { channel: 'slack', lastError: 'permanent: http_404' },
      'Failed after 1 attempt: Slack no longer knows the webhook (404). The recipient can set a new one in their account.',
    ],
    [
      'a failing webhook',
      { channel: 'slack', state: 'pending', lastError: 'retryable: http_500' },
      'Tried once, will retry: Slack answered 500.',
    ],
    [
      'a timeout',
      { state: 'unknown', attempts: 8, lastError: 'unknown: ETIMEDOUT', mayBeDelivered: true },
      'Failed after 8 attempts: the server didn’t answer in time. The connection dropped before the reply, so it may have arrived.',
    ],
    [
      'a topic the recipient turned off',
      { state: 'suppressed', lastError: 'muted' },
      'The recipient turned this off. It’s in their inbox.',
    ],
  ])('%s', (_what, change, expected) => {
    expect(words(change)).toBe(expected);
  });
});
