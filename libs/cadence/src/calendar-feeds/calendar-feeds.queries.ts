import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { FeedContent } from './calendar-file';
import type { CalendarFeedDto, CalendarFeedListDto } from './calendar-feeds.dto';

export type Unaddressed = Omit<CalendarFeedDto, 'url'>;

const feedJson = `json_build_object('id', f.id, 'clientId', f.client_id, 'clientName', (
  select c.name from client c where c.tenant_id = f.tenant_id and c.id = f.client_id), 'createdAt', f.created_at)`;

/** $1 feed. */
export const oneFeed = statement<Unaddressed>(
  'calendar-feed.one',
  `select ${feedJson}::text from calendar_feed f where f.id = $1`,
);

export const ownFeeds = statement<Omit<CalendarFeedListDto, 'data'> & { data: Unaddressed[] }>(
  'calendar-feed.list',
  `select json_build_object('nextCursor', null, 'data',
    (select coalesce(json_agg(${feedJson} order by f.id desc), '[]') from calendar_feed f))::text`,
);

/** $1 hash of the token. */
export const feedContent = statement<FeedContent>(
  'calendar-feed.content',
  'select ctx.calendar_of_feed($1)::text',
);
