import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { MemberDto, MemberListDto } from './members.dto';

const memberJson = `json_build_object(
  'id', m.id, 'userId', m.user_id, 'name', u.name, 'email', u.email, 'role', m.role,
  'clients', coalesce((
    select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
    from client_grant g join client c on c.tenant_id = g.tenant_id and c.id = g.client_id
    where g.tenant_id = m.tenant_id and g.membership_id = m.id), '[]'),
  'endedAt', m.ended_at, 'createdAt', m.created_at, 'version', m.version)`;

export const oneMember = statement<MemberDto>(
  'member.one',
  `select ${memberJson}::text, m.version from membership m join "user" u on u.id = m.user_id where m.id = $1`,
);

/** $1 limit, $2 and $3 name and id after which the page begins. */
export const memberPage = statement<MemberListDto>(
  'member.page',
  `select ${pageSql(
    '$1::int',
    `select row_number() over (order by u.name, m.id) as n, ${memberJson} as body, ${cursorSql('u.name', 'm.id')} as cursor
     from membership m join "user" u on u.id = m.user_id
     where $2::text is null or (u.name, m.id) > ($2, $3::uuid)
     order by u.name, m.id limit $1::int + 1`,
  )}::text`,
);
