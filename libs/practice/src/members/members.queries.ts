import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { MemberDto, MemberListDto } from './members.dto';

const memberJson = sql`json_build_object(
  'id', m.id, 'userId', m.user_id, 'name', u.name, 'email', u.email, 'role', m.role,
  'clients', coalesce((
    select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
    from client_grant g join client c on c.tenant_id = g.tenant_id and c.id = g.client_id
    where g.tenant_id = m.tenant_id and g.membership_id = m.id), '[]'),
  'endedAt', m.ended_at, 'createdAt', m.created_at, 'version', m.version)`;

export const oneMember = statement<MemberDto, [id: string]>(
  'member.one',
  (id) =>
    sql`select ${memberJson}::text, m.version from membership m join "user" u on u.id = m.user_id where m.id = ${id}`,
);

export const memberPage = statement<
  MemberListDto,
  [limit: number, name: string | null, after: string | null]
>(
  'member.page',
  (limit, name, after) =>
    sql`select ${pageSql(
      limit,
      sql`select row_number() over (order by u.name, m.id) as n, ${memberJson} as body, ${cursorSql(sql`u.name`, sql`m.id`)} as cursor
     from membership m join "user" u on u.id = m.user_id
     where ${name}::text is null or (u.name, m.id) > (${name}, ${after}::uuid)
     order by u.name, m.id limit ${limit}::int + 1`,
    )}::text`,
);
