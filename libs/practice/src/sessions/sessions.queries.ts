import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { SessionDto, SessionListDto } from './sessions.dto';

/** Runs as the sign-in role, which sees every practice: each condition names the person. */
export const currentSession = statement<SessionDto, [csrf: string | null, token: string | null]>(
  'session.current',
  (csrf, token) => sql`select json_build_object(
    'user', json_build_object('id', u.id, 'email', u.email, 'name', u.name, 'timeZone', u.time_zone, 'version', u.version),
    'practice', (
      select json_build_object('slug', t.slug, 'name', t.name, 'demo', t.demo, 'role', m.role,
        'home', case when m.role in ('founder', 'viewer') then 'progress' else 'cockpit' end)
      from membership m join tenant t on t.id = m.tenant_id
      where m.tenant_id = (select ctx.tenant()) and m.user_id = u.id and m.ended_at is null),
    'practices', coalesce((
      select json_agg(json_build_object('slug', t.slug, 'name', t.name, 'role', m.role) order by t.name, t.slug)
      from membership m join tenant t on t.id = m.tenant_id
      where m.user_id = u.id and m.ended_at is null), '[]'),
    'csrfToken', ${csrf}::text,
    'expiresAt', least(s.expires_at, s.idle_expires_at),
    'token', ${token}::text)::text
  from "user" u join session s on s.user_id = u.id
  where u.id = (select ctx.user_id()) and s.id = (select ctx.credential_id())`,
);

export const openSessions = statement<SessionListDto>(
  'session.list',
  () => sql`select json_build_object('data', coalesce(json_agg(json_build_object(
      'id', s.id, 'current', s.id = (select ctx.credential_id()), 'userAgent', s.user_agent, 'address', s.address,
      'createdAt', s.created_at, 'lastSeenAt', s.last_seen_at, 'expiresAt', least(s.expires_at, s.idle_expires_at)
    ) order by s.last_seen_at desc, s.id desc), '[]'), 'nextCursor', null)::text
  from (
    select * from (select id, user_agent, address, created_at, last_seen_at, expires_at, idle_expires_at, user_id, revoked_at from session) x
    where x.user_id = (select ctx.user_id()) and x.revoked_at is null and x.expires_at > now() and x.idle_expires_at > now()
    order by x.last_seen_at desc limit 100
  ) s`,
);
