import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { NotificationPreferencesDto } from './notification-preferences.dto';

const time = (column: Sql) => sql`to_char(${column}, 'HH24:MI')`;

/** Row security leaves the caller's own row of the practice that they are in. */
export const ownPreferences = statement<NotificationPreferencesDto>(
  'notification-preferences.own',
  () => sql`select json_build_object('channels', p.channels, 'slackConfigured', p.slack_hint is not null, 'slackEndsWith', p.slack_hint,
     'quietHours', case when p.quiet_from is not null then
       json_build_object('from', ${time(sql`p.quiet_from`)}, 'until', ${time(sql`p.quiet_until`)}) end,
     'mutedTopics', p.muted, 'digest', p.digest, 'digestTime', ${time(sql`p.digest_time`)},
     'remindersInDigest', p.reminders_in_digest, 'nextDigestAt', p.next_digest_at, 'timeZone', u.time_zone,
     'version', p.version)::text, p.version
   from notification_preference p join "user" u on u.id = p.user_id`,
);
