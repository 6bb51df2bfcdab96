import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { InboxDto, InboxItemDto, InboxReadDto } from './inbox.dto';

const COUNTED = 100;
const LAST_ID = `'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid`;

// Whose items these are stands nowhere here: row security leaves nothing but the caller's own, of clients that they see.
const itemJson = `json_build_object('id', i.id, 'kind', i.kind, 'title', i.title, 'path', i.path, 'clientId', i.client_id,
    'createdAt', i.created_at, 'readAt', i.read_at)`;

const unread = `(select count(*) from (
    select from inbox_item i where i.read_at is null limit ${COUNTED}) counted)`;

/** $1 limit, $2 id after which the page begins. Ids carry their time. */
export const inboxPage = statement<InboxDto>(
  'inbox.page',
  `select (${pageSql(
    '$1::int',
    `select row_number() over (order by i.id desc) as n, ${itemJson} as body, ${cursorSql('i.id')} as cursor
     from inbox_item i where i.id < coalesce($2::uuid, ${LAST_ID})
     order by i.id desc limit $1::int + 1`,
  )}::jsonb || jsonb_build_object('unread', ${unread}))::text`,
);

export const oneInboxItem = statement<InboxItemDto>(
  'inbox.one',
  `select ${itemJson}::text from inbox_item i where i.id = $1`,
);

export const inboxRead = statement<InboxReadDto>(
  'inbox.read',
  `select json_build_object('unread', ${unread})::text`,
);
