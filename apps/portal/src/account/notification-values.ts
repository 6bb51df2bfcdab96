import { TOPICS, type Channel, type Topic } from '@quarterdeck/domain/notification-topic';
import type { NotificationPreferences, SaveNotificationPreferences } from '../api/notification-preferences';

/** Times use the format of the browser's time inputs. */
export interface NotificationValues {
  /** Ordered, such as `slack,email`. */
  ways: string;
  /** Empty keeps the stored webhook. */
  slackWebhook: string;
  quiet: boolean;
  quietFrom: string;
  quietUntil: string;
  topics: Topic[];
  digest: NotificationPreferences['digest'];
  digestTime: string;
  remindersInDigest: boolean;
}

export const WAYS = [
  { value: 'email', label: 'Email' },
  { value: 'slack', label: 'Slack' },
  { value: 'email,slack', label: 'Email; Slack if an email can’t be delivered' },
  { value: 'slack,email', label: 'Slack; email if Slack can’t be reached' },
];

export const DIGEST_CHOICES = [
  { value: 'daily', label: 'On working days' },
  { value: 'weekly', label: 'On Mondays' },
  { value: 'off', label: 'Never' },
];

export function valuesOf(kept: NotificationPreferences): NotificationValues {
  return {
    ways: kept.channels.join(','),
    slackWebhook: '',
    quiet: kept.quietHours !== null,
    quietFrom: kept.quietHours?.from ?? '21:00',
    quietUntil: kept.quietHours?.until ?? '07:00',
    topics: TOPICS.filter((topic) => !kept.mutedTopics.includes(topic)),
    digest: kept.digest,
    digestTime: kept.digestTime,
    remindersInDigest: kept.remindersInDigest,
  };
}

export function bodyOf(
  values: NotificationValues,
  kept: NotificationPreferences,
): SaveNotificationPreferences {
  const { ways, slackWebhook, quiet, quietFrom, quietUntil, topics, digest, digestTime, remindersInDigest } =
    values;
  const channels = ways.split(',') as Channel[];
  return {
    channels,
    ...addressOf(slackWebhook.trim(), channels, kept),
    quietHours: quiet ? { from: quietFrom, until: quietUntil } : null,
    mutedTopics: TOPICS.filter((topic) => !topics.includes(topic)),
    digest,
    digestTime,
    remindersInDigest,
  };
}

/** Dropping Slack also deletes the stored webhook. */
function addressOf(
  typed: string,
  channels: readonly Channel[],
  { slackConfigured }: NotificationPreferences,
): Pick<SaveNotificationPreferences, 'slackWebhook'> {
  if (!channels.includes('slack')) return slackConfigured ? { slackWebhook: null } : {};
  return typed ? { slackWebhook: typed } : {};
}

/** Mirrors the server's checks, so errors appear at their field. */
export function validateWith(kept: NotificationPreferences) {
  const needed = (text: string) => (/^\d\d:\d\d/.test(text) ? null : 'Choose a time.');
  return {
    slackWebhook: (text: string, { ways }: NotificationValues) =>
      ways.includes('slack') && !kept.slackConfigured && !/^https:\/\/\S+$/.test(text.trim())
        ? 'Paste the address of an incoming webhook. It starts with https://.'
        : null,
    quietFrom: (text: string, { quiet }: NotificationValues) => (quiet ? needed(text) : null),
    quietUntil: (text: string, { quiet, quietFrom }: NotificationValues) =>
      quiet && text === quietFrom ? 'End must differ from start.' : quiet ? needed(text) : null,
    digestTime: (text: string, { digest }: NotificationValues) => (digest === 'off' ? null : needed(text)),
  };
}
