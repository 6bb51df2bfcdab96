/** Notification settings a person can choose. */

/** Topics a person can mute. Sign-in links and practice invitations belong to none. */
export const TOPICS = ['reminders', 'decisions', 'digest', 'invitations', 'activity'] as const;
export type Topic = (typeof TOPICS)[number];

/** Channels besides the portal inbox, which always shows everything. */
export const CHANNELS = ['email', 'slack'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How often a digest is sent: on working days, on Mondays or never. */
export const DIGESTS = ['daily', 'weekly', 'off'] as const;
export type Digest = (typeof DIGESTS)[number];
