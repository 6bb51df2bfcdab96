import { sql } from '@quarterdeck/platform/tenancy/sql';

/**
 * Members `m` who see the client `c`: the practice's own people with all clients, and members with a grant. Row security
 * leaves founders and viewers those whom they may know.
 */
export const membersOfClient = sql`membership m
    where m.tenant_id = c.tenant_id and m.ended_at is null and (m.role in ('owner', 'cto') or exists (
      select from client_grant g where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = c.id))`;

/** Owners first, then as the roles are listed. */
export const byRoleAndName = sql`array_position(array['owner', 'cto', 'associate', 'founder', 'viewer'], m.role), u.name, m.id`;
