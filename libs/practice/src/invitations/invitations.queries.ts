import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { InvitationDto, InvitationListDto, InvitationPreviewDto } from './invitations.dto';

const clientsOf = (json: Sql) => sql`coalesce((
    select json_agg(${json} order by c.name, c.id)
    from invitation_client ic join client c on c.tenant_id = ic.tenant_id and c.id = ic.client_id
    where ic.tenant_id = i.tenant_id and ic.invitation_id = i.id), '[]')`;

const invitationJson = sql`json_build_object(
  'id', i.id, 'email', i.email, 'role', i.role, 'clients', ${clientsOf(sql`json_build_object('id', c.id, 'name', c.name)`)},
  'expiresAt', i.expires_at, 'acceptedAt', i.accepted_at, 'revokedAt', i.revoked_at, 'createdAt', i.created_at, 'version', i.version)`;

export const oneInvitation = statement<InvitationDto, [id: string]>(
  'invitation.one',
  (id) => sql`select ${invitationJson}::text, i.version from invitation i where i.id = ${id}`,
);

export const invitationPage = statement<InvitationListDto, [limit: number, after: string | null]>(
  'invitation.page',
  (limit, after) =>
    sql`select ${pageSql(
      limit,
      sql`select row_number() over (order by i.id desc) as n, ${invitationJson} as body, ${cursorSql(sql`i.id`)} as cursor
     from invitation i where ${after}::uuid is null or i.id < ${after}
     order by i.id desc limit ${limit}::int + 1`,
    )}::text`,
);

/** An invitation that can still be accepted; `i` is the alias of its row. */
export const isOpen = sql`i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`;

/** Runs as the sign-in role, which sees every practice: the token's hash names the one invitation. */
export const invitationPreview = statement<InvitationPreviewDto, [tokenHash: Buffer]>(
  'invitation.preview',
  (tokenHash) => sql`select json_build_object(
    'practice', json_build_object('name', t.name), 'inviter', json_build_object('name', u.name),
    'email', i.email, 'role', i.role, 'clients', ${clientsOf(sql`json_build_object('name', c.name)`)},
    'needsAccount', not exists (select from "user" a where a.email = i.email))::text
  from invitation i join tenant t on t.id = i.tenant_id join "user" u on u.id = i.invited_by
  where i.token_hash = ${tokenHash} and ${isOpen}`,
);
