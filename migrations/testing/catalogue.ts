import { Client } from 'pg';

/** What a database is made of, one line for each fact and in no order of time: two databases that are alike have the same lines. */
export async function catalogueOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fact: string }>(FACTS);
    return rows.map(({ fact }) => fact).sort();
  } finally {
    await client.end();
  }
}

const SCHEMAS = `('public'::regnamespace, 'ctx'::regnamespace)`;

const FACTS = `
  with relation as (
    select c.oid::regclass::text as name, c.* from pg_class c
    where c.relnamespace in ${SCHEMAS} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
  )
  select format('relation %s %s of %s, row security %s %s, %s', relkind, name, relowner::regrole, relrowsecurity,
    relforcerowsecurity, relpersistence) as fact from relation
  union all
  select format('grant %s on %s to %s', a.privilege_type, r.name, nullif(a.grantee, 0)::regrole)
  from relation r, aclexplode(coalesce(r.relacl, acldefault('r', r.relowner))) a
  union all
  select format('column %s.%s %s collate %s null %s default %s generated %s statistics %s grants %s', r.name, a.attname,
    format_type(a.atttypid, a.atttypmod), a.attcollation::regcollation, not a.attnotnull,
    pg_get_expr(d.adbin, d.adrelid), a.attgenerated, nullif(a.attstattarget, -1),
    (select string_agg(x::text, ' ' order by x::text) from unnest(a.attacl) x))
  from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  union all
  select format('constraint on %s %s deferrable %s %s', r.name, pg_get_constraintdef(k.oid), k.condeferrable, k.condeferred)
  from relation r join pg_constraint k on k.conrelid = r.oid where k.contype <> 'n'
  union all
  select format('index %s', pg_get_indexdef(i.indexrelid)) from relation r join pg_index i on i.indrelid = r.oid
  union all
  select format('policy %s on %s %s %s to %s using %s check %s', p.polname, r.name, p.polcmd, p.polpermissive,
    p.polroles::regrole[], pg_get_expr(p.polqual, r.oid), pg_get_expr(p.polwithcheck, r.oid))
  from relation r join pg_policy p on p.polrelid = r.oid
  union all
  select format('trigger %s', pg_get_triggerdef(t.oid)) from relation r join pg_trigger t on t.tgrelid = r.oid
  where not t.tgisinternal
  union all
  select format('function %s of %s %s %s', p.oid::regprocedure, p.proowner::regrole,
    (select string_agg(format('%s to %s', x.privilege_type, nullif(x.grantee, 0)::regrole), ', ' order by x.grantee)
     from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x), pg_get_functiondef(p.oid))
  from pg_proc p where p.pronamespace in ${SCHEMAS}
  union all
  select format('schema %s of %s %s', n.nspname, n.nspowner::regrole, n.nspacl) from pg_namespace n
  where n.oid in ${SCHEMAS}
  union all
  select format('default grants of %s %s %s', d.defaclrole::regrole, d.defaclobjtype, d.defaclacl) from pg_default_acl d`;
