/** Sorts after every id: where a list sorted downwards begins. */
export const LAST_ID = `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;
