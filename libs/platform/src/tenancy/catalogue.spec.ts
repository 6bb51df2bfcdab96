import { SCOPES } from '@quarterdeck/domain/roles';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';

/** People and what lets them in belong to no tenant; each is guarded by policies of its own. Kinds are known to all. */
const globalTables = [
  'migrations',
  'notification_kind',
  'rate_limit',
  'session',
  'sign_in_link',
  'tenant',
  'user',
];

/** Rules over every table there is, also those not written yet. */
describe('the database catalog', () => {
  const query = <T extends Record<string, unknown>>(text: string) => sql<T>(sharedDatabase().admin, text);

  it('every table without tenant_id is known', async () => {
    const rows = await query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
      order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(globalTables);
  });

  it('every table with tenant_id forces row security', async () => {
    const weak = await query(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity and a.attnotnull)`);
    expect(weak).toEqual([]);
  });

  it('every policy that opens a tenant table asks for the tenant, and for the scope where rows change', async () => {
    const seen = '(tenant_id = ( SELECT ctx.tenant() AS tenant))';
    const changed = String.raw`^\(tenant_id = \( SELECT ctx\.tenant_for\('\{[a-z,-]+\}'::text\[\]\) AS tenant_for\)\)$`;
    const rows = await query<{
      table: string;
      policy: string;
      command: string;
      using: string;
      check: string;
    }>(`
      select c.relname as table, p.polname as policy, p.polcmd as command,
        coalesce(pg_get_expr(p.polqual, c.oid), '') as using, coalesce(pg_get_expr(p.polwithcheck, c.oid), '') as check
      from pg_policy p join pg_class c on c.oid = p.polrelid
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where p.polpermissive and not p.polroles && array['app_auth', 'quarterdeck_ctx']::regrole[]::oid[]`);
    const isSound = ({ table, policy, command, using, check }: (typeof rows)[number]): boolean => {
      if (policy === 'tenant_job') return command === '*' && using === seen && check === seen;
      // First answers belong to no route.
      if (command === 'r' || table === 'idempotency_key')
        return [using, check].every((each) => !each || each === seen);
      if (command === 'a') return new RegExp(changed).test(check);
      if (command === 'w') return using === seen && new RegExp(changed).test(check);
      return command === 'd' && new RegExp(changed).test(using);
    };
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter((row) => !isSound(row))).toEqual([]);
  });

  it('what a login may do to a tenant table has a policy that lets it', async () => {
    const shut = await query(`
      select c.relname as table, r.rolname as login, v.privilege from pg_class c
      join pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant_id'
      cross join pg_roles r
      cross join (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) v (privilege, command)
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (r.rolname like 'app\\_%' or r.rolname = 'quarterdeck_ctx')
        and case when v.privilege = 'delete' then has_table_privilege(r.oid, c.oid, 'delete') else has_any_column_privilege(r.oid, c.oid, v.privilege) end
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and r.oid = any (p.polroles)
          and p.polcmd in ('*', v.command::"char"))`);
    expect(shut).toEqual([]);
  });

  it('the resources that change a table have a scope that does so', async () => {
    const rows = await query<{ resources: string[] }>(`
      select distinct (regexp_match(coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid)), '_for\\(''(\\{.*\\})'''))[1]::text[] as resources
      from pg_policy where coalesce(pg_get_expr(polwithcheck, polrelid), pg_get_expr(polqual, polrelid)) like '%\\_for(%'`);
    const changing = new Set(
      SCOPES.filter((scope) => !scope.endsWith(':read')).map((scope) => scope.split(':')[0]!),
    );
    const named = new Set(rows.flatMap(({ resources }) => resources));
    expect([...named].filter((resource) => resource !== 'account' && !changing.has(resource))).toEqual([]);
    expect(named.size).toBeGreaterThan(15);
  });

  it('the two logins of requests may do the same, except what needs no account', async () => {
    const different = await query(`
      with held as (
        select g.grantee::regrole::text as login, c.oid::regclass::text as object, g.privilege_type as privilege
        from pg_class c, aclexplode(c.relacl) g where c.relnamespace = 'public'::regnamespace
        union all select g.grantee::regrole::text, c.oid::regclass || '.' || a.attname, g.privilege_type
        from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) g where c.relnamespace = 'public'::regnamespace
        union all select g.grantee::regrole::text, p.oid::regprocedure::text, g.privilege_type
        from pg_proc p, aclexplode(p.proacl) g where p.pronamespace in ('ctx'::regnamespace, 'public'::regnamespace))
      select coalesce(f.object, s.object) as object from (select * from held where login = 'app_full') f
      full join (select * from held where login = 'app_scoped') s using (object, privilege)
      where f.object is null or s.object is null order by 1`);
    expect(different.map(({ object }) => object)).toEqual([
      'ctx.calendar_of_feed(bytea)',
      'ctx.fit_link_practice(bytea)',
      'ctx.receive_fit_response(bytea,jsonb)',
    ]);
  });

  it('global tables that hold people force row security', async () => {
    const weak = await query(`
      select relname from pg_class where relname in ('session', 'sign_in_link', 'tenant', 'user')
        and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`);
    expect(weak).toEqual([]);
  });

  it('every primary, unique and foreign key of a tenant table has tenant_id', async () => {
    const weak = await query(`
      select conrelid::regclass::text as table, conname from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attname = 'tenant_id'
      where k.connamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'f') and not a.attnum = any (k.conkey)
        and not (k.contype = 'f' and k.confrelid in ('"user"'::regclass, 'notification_kind'::regclass))
      union all
      select i.indrelid::regclass::text, i.indexrelid::regclass::text from pg_index i
      join pg_attribute a on a.attrelid = i.indrelid and a.attname = 'tenant_id'
      where i.indisunique and not a.attnum = any (i.indkey::smallint[])
        and (select relnamespace from pg_class where oid = i.indrelid) = 'public'::regnamespace`);
    expect(weak).toEqual([]);
  });

  it('a tenant table refers only to tenant tables of the same tenant', async () => {
    const weak = await query(`
      select k.conrelid::regclass::text as table, conname from pg_constraint k
      join pg_attribute mine on mine.attrelid = k.conrelid and mine.attname = 'tenant_id'
      join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'tenant_id'
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
        select from unnest(k.conkey, k.confkey) as pair (own, other) where own = mine.attnum and other = theirs.attnum)`);
    expect(weak).toEqual([]);
  });

  it('every table that names a client is scoped, and no view bypasses the policies', async () => {
    const weak = await query(`
      select c.relname from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'scope' and not p.polpermissive
          and p.polroles @> array['app_scoped', 'app_job']::regrole[]::oid[]
          and pg_get_expr(p.polqual, c.oid) ~ 'ctx.sees(_part)?\\(client_id' and pg_get_expr(p.polwithcheck, c.oid) ~ 'ctx.sees(_part)?\\(client_id')
      union all select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`);
    expect(weak).toEqual([]);
  });

  it('login roles own nothing, bypass nothing and cannot create objects', async () => {
    const strong = await query(`
      select rolname from pg_roles where rolname in ('app_full', 'app_scoped', 'app_auth', 'app_job', 'quarterdeck_ctx', 'quarterdeck_owner')
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
      union all select r.rolname from pg_roles r join pg_class c on c.relowner = r.oid where r.rolname like 'app\\_%' and c.relnamespace = 'public'::regnamespace
      union all select r.rolname from pg_roles r where r.rolname like 'app\\_%' and (
        has_schema_privilege(r.oid, 'public', 'create') or has_schema_privilege(r.oid, 'ctx', 'create')
        or has_database_privilege(r.oid, current_database(), 'create') or has_database_privilege(r.oid, current_database(), 'temp'))
      union all select r.rolname from pg_roles r where r.rolname like 'app\\_%' and (
        pg_has_role(r.oid, 'quarterdeck_owner', 'member') or pg_has_role(r.oid, 'quarterdeck_ctx', 'member'))`);
    expect(strong).toEqual([]);
  });

  it('every definer function has a fixed search_path and is not callable by default', async () => {
    const weak = await query(`
      select p.oid::regprocedure::text as function from pg_proc p
      where p.prosecdef and p.pronamespace in ('ctx'::regnamespace, 'public'::regnamespace) and (
        not coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false)
        or (has_function_privilege('public', p.oid, 'execute') and p.proname not in ('claims', 'secret_fingerprint')))`);
    expect(weak).toEqual([]);
  });

  it('a definer function that may change rows for a request asks its scope', async () => {
    const silent = await query<{ name: string }>(`
      select p.proname as name from pg_proc p
      where p.pronamespace = 'ctx'::regnamespace and p.prosecdef and p.provolatile = 'v'
        and (has_function_privilege('app_full', p.oid, 'execute') or has_function_privilege('app_scoped', p.oid, 'execute'))
        and p.prosrc not like '%ctx.tenant\\_for(%' order by 1`);
    // It refuses scopes to read itself; it makes the context; it needs no account.
    expect(silent.map(({ name }) => name)).toEqual(['audit', 'enter', 'receive_fit_response']);
  });

  it("no function that reaches the seal's key, or has a secret in its plan, can have its plan printed", async () => {
    // What a login may call gives no secret away, so the search goes on only through what it may not call.
    const reaching = await query<{ function: string; protected: boolean }>(`
      with recursive f as (
        select p.oid, p.proname, coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '') as body,
          p.prosecdef and p.provolatile = 'i' as folded, coalesce('debug_print_plan=off' = any (p.proconfig), false) as protected,
          p.prorettype <> 'void'::regtype and not exists (
            select from pg_roles r where r.rolname like 'app\\_%' and has_function_privilege(r.oid, p.oid, 'execute')) as gives
        from pg_proc p where p.pronamespace in ('ctx'::regnamespace, 'public'::regnamespace)),
      reaching as (
        select f.* from f where f.folded or f.body ~ '\\mseal_key\\M'
        union select f.* from f join reaching r on r.gives and f.body ~ ('\\m' || r.proname || '\\s*\\('))
      select oid::regprocedure::text as function, protected from reaching order by 1`);
    expect(reaching.map((each) => each.function)).toEqual(
      expect.arrayContaining(['ctx.claims()', 'ctx.inner_key()', 'ctx.current_key()']),
    );
    expect(reaching.filter((each) => !each.protected)).toEqual([]);
  });
});
