import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { InboxDto, InboxItemDto, InboxReadDto } from './inbox.dto';

const COUNTED = 100;
const LAST_ID = sql`'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;

// Whose items these are stands nowhere here: row security leaves nothing but the caller's own, of clients that they see.
const itemJson = sql`json_build_object('id', i.id, 'kind', i.kind, 'title', i.title, 'path', i.path, 'clientId', i.client_id,
    'createdAt', i.created_at, 'readAt', i.read_at)`;

const unread = sql`(select count(*) from (
    select from inbox_item i where i.read_at is null limit ${literal(COUNTED)}) counted)`;

/** Ids carry their time. */
export const inboxPage = statement<InboxDto, [limit: number, after: string | null]>(
  'inbox.page',
  (limit, after) =>
    sql`select (${pageSql(
      limit,
      sql`select row_number() over (order by i.id desc) as n, ${itemJson} as body, ${cursorSql(sql`i.id`)} as cursor
     from inbox_item i where i.id < coalesce(${after}::uuid, ${LAST_ID})
     order by i.id desc limit ${limit}::int + 1`,
    )}::jsonb || jsonb_build_object('unread', ${unread}))::text`,
);

export const oneInboxItem = statement<InboxItemDto, [id: string]>(
  'inbox.one',
  (id) => sql`select ${itemJson}::text from inbox_item i where i.id = ${id}`,
);

export const inboxRead = statement<InboxReadDto>(
  'inbox.read',
  () => sql`select json_build_object('unread', ${unread})::text`,
);
