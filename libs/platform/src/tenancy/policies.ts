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

const audienceRule = {
  published: `(select ctx.insider()) or visibility = 'published'`,
  insider: `(select ctx.insider())`,
} as const;

export function secureTenantTable(spec: TenantTable): string {
  const { table } = spec;
  const tenant = `tenant_id = (select ctx.tenant())`;
  const sql = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `revoke all on ${table} from public`,
    `create policy tenant on ${table} to app_http, app_job using (${tenant}) with check (${tenant})`,
  ];
  if (spec.client) {
    const rule = `(select ctx.all_clients()) or ${spec.client} = any ((select ctx.client_ids())::uuid[])`;
    sql.push(restrictive(table, 'client_scope', rule));
  }
  if (spec.audience === 'through_engagement') {
    const visible = `exists (select from engagement e where e.tenant_id = ${table}.tenant_id and e.id = ${table}.engagement_id)`;
    sql.push(restrictive(table, 'audience', `(select ctx.insider()) or ${visible}`));
  } else if (spec.audience !== 'everyone') {
    sql.push(restrictive(table, 'audience', audienceRule[spec.audience]));
  }
  if (spec.http) sql.push(`grant ${spec.http} on ${table} to app_http`);
  if (spec.job) sql.push(`grant ${spec.job} on ${table} to app_job`);
  if (spec.auth) sql.push(...everyTenant(table, 'app_auth', spec.auth));
  if (spec.ctx) sql.push(...everyTenant(table, 'quarterdeck_ctx', spec.ctx));
  return sql.join(';\n') + ';';
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
