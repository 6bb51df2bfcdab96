/**
 * The SQL that every tenant table gets, so that a migration states only what differs from table to table.
 * `libs/platform/src/tenancy/catalogue.spec.ts` holds every table, also those not written yet, against these rules.
 */
export interface TenantTable {
  table: string;
  /** Column that names the client; roles with client grants see only their clients' rows. Absent: not owned by a client. */
  client?: string;
  /**
   * What founders and viewers see: `published` rows that carry `visibility`, rows `through` a visible engagement,
   * `insider` nothing at all, `everyone` in the tenant and client scope.
   */
  audience: 'published' | 'through_engagement' | 'insider' | 'everyone';
  /** Privileges of the HTTP role, e.g. `select, insert, update`. */
  http?: string;
  /** Privileges of the worker role. */
  job?: string;
  /** Privileges of the sign-in role; it sees rows of every tenant, so only tables that sign-in needs have any. */
  auth?: string;
  /** Privileges of the owner of the `ctx` functions, which sees rows of every tenant. */
  ctx?: string;
}

/**
 * A `(select ctx.…())` is evaluated once per statement and table, and checks the seal; even one that is never reached
 * costs its part of the plan. So there are two: one that the index on tenant_id uses, and one that spares people without
 * restrictions everything else. What restricts the others is asked per row, of which they see few.
 */
export function secureTenantTable(spec: TenantTable): string {
  const { table } = spec;
  const tenant = `tenant_id = (select ctx.tenant())`;
  const sql = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `revoke all on ${table} from public`,
    `create policy tenant on ${table} to app_http, app_job using (${tenant}) with check (${tenant})`,
  ];
  const rule = scopeRule(spec);
  if (rule) sql.push(restrictive(table, 'scope', `(select ctx.unrestricted()) or ${rule}`));
  if (spec.http) sql.push(`grant ${spec.http} on ${table} to app_http`);
  if (spec.job) sql.push(`grant ${spec.job} on ${table} to app_job`);
  if (spec.auth) sql.push(...everyTenant(table, 'app_auth', spec.auth));
  if (spec.ctx) sql.push(...everyTenant(table, 'quarterdeck_ctx', spec.ctx));
  return sql.join(';\n') + ';';
}

function scopeRule({ client, audience }: TenantTable): string | undefined {
  switch (audience) {
    case 'everyone':
      return client && `ctx.sees(${client}, true)`;
    case 'insider':
      return client ? `ctx.sees(${client}, false)` : 'ctx.insider()';
    case 'published':
      return `ctx.sees(${client}, visibility = 'published')`;
    case 'through_engagement':
      return `ctx.sees_part(${client}, engagement_id)`;
  }
}

/** Restrictive policies bind only the roles that act for a person or a job; the trusted roles are bound by their grants. */
function restrictive(table: string, name: string, rule: string): string {
  return `create policy ${name} on ${table} as restrictive to app_http, app_job using (${rule}) with check (${rule})`;
}

function everyTenant(table: string, role: string, privileges: string): string[] {
  return [
    `create policy ${role} on ${table} to ${role} using (true) with check (true)`,
    `grant ${privileges} on ${table} to ${role}`,
  ];
}
