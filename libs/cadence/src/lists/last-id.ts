import { sql } from '@quarterdeck/platform/tenancy/sql';

/** Sorts after every id: where a list sorted downwards begins. */
export const LAST_ID = sql`'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;
