import type { Channel } from '@quarterdeck/domain/notification-topic';

/** Where a notification may go, and where it has been. */
export interface Route {
  /** Carries it now. */
  channel: Channel;
  /** The recipient's order of tries. */
  order: readonly Channel[];
  /** Channels that refused it for good. */
  tried: readonly Channel[];
  /** An attempt ended without word: a second channel could tell the person twice. */
  mayBeSent: boolean;
  /** The recipient's webhook, sealed. */
  webhook: string | null;
}

/** The channel of the next attempt; undefined when none is left. */
export function channelFor(
  { channel, order, tried, mayBeSent }: Route,
  { inApp, calendar }: { inApp: object | null; calendar?: object },
): Channel | undefined {
  if (mayBeSent) return channel;
  // What signs in, and what a calendar takes over, is a mail whatever the recipient prefers.
  const possible: readonly Channel[] = inApp && !calendar ? order : ['email'];
  return possible.find((each) => !tried.includes(each));
}
