/** A promise with one owner and a date; it carries over with its age until it is closed. */
export const ACTION_ITEM_STATES = ['open', 'done', 'dropped'] as const;
export type ActionItemState = (typeof ACTION_ITEM_STATES)[number];
