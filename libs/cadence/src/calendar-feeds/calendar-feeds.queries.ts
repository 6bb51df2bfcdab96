import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { FeedContent } from './calendar-file';
import type { CalendarFeedDto, CalendarFeedListDto } from './calendar-feeds.dto';

export type Unaddressed = Omit<CalendarFeedDto, 'url'>;

const feedJson = sql`json_build_object('id', f.id, 'clientId', f.client_id, 'clientName', (
  select c.name from client c where c.tenant_id = f.tenant_id and c.id = f.client_id), 'createdAt', f.created_at)`;

export const oneFeed = statement<Unaddressed, [id: string]>(
  'calendar-feed.one',
  (id) => sql`select ${feedJson}::text from calendar_feed f where f.id = ${id}`,
);

export const ownFeeds = statement<Omit<CalendarFeedListDto, 'data'> & { data: Unaddressed[] }>(
  'calendar-feed.list',
  () => sql`select json_build_object('nextCursor', null, 'data',
    (select coalesce(json_agg(${feedJson} order by f.id desc), '[]') from calendar_feed f))::text`,
);

export const feedContent = statement<FeedContent, [tokenHash: Buffer]>(
  'calendar-feed.content',
  (tokenHash) => sql`select ctx.calendar_of_feed(${tokenHash})::text`,
);
