/** What people can choose about the word they get. */

/** Subjects that a person can switch off. Sign-in links and invitations into a practice belong to none. */
export const TOPICS = ['reminders', 'decisions', 'digest', 'invitations', 'activity'] as const;
export type Topic = (typeof TOPICS)[number];

/** Ways that a person is reached on, beside the inbox of the portal, which shows everything. */
export const CHANNELS = ['email', 'slack'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How often a digest comes: on working days, on Mondays or never. */
export const DIGESTS = ['daily', 'weekly', 'off'] as const;
export type Digest = (typeof DIGESTS)[number];
