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
      'refused mail',
      { lastError: 'permanent: smtp_550' },
      'Given up, tried once: the mail server answered 550.',
    ],
    [
      'a mail server that is away',
      { state: 'pending', attempts: 3, lastError: 'retryable: ECONNREFUSED' },
      'Tried 3 times, will be tried again: the mail server cannot be reached (ECONNREFUSED).',
    ],
    [
      'a webhook that is gone',
      { channel: 'slack', lastError: 'permanent: http_404' },
      'Given up, tried once: Slack does not know the webhook any more (404). The recipient can set a new one under Account.',
    ],
    [
      'a webhook that is broken',
      { channel: 'slack', state: 'pending', lastError: 'retryable: http_500' },
      'Tried once, will be tried again: Slack answered 500.',
    ],
    [
      'silence',
      { state: 'unknown', attempts: 8, lastError: 'unknown: ETIMEDOUT', mayBeDelivered: true },
      'Given up, tried 8 times: no answer came in time. One attempt broke off before the answer, so it may have arrived.',
    ],
    [
      'muted',
      { state: 'suppressed', lastError: 'muted' },
      'They have switched this off; it is in their inbox.',
    ],
  ])('%s', (_what, change, expected) => {
    expect(words(change)).toBe(expected);
  });
});
