// What the bare handler needs in the database, made from what is there: the functions of the context that its statements
// call, with what the context would say as parameters, and the tables that belong to a practice.
import { kit } from '../stage/kit.mjs';

const { rows } = kit('reminders-due');

/** Returns the names of the tables. */
export async function withoutContext(adminUrl) {
  await rows(adminUrl, 'create schema bench');
  await copy(adminUrl, 'audit', 'practice uuid, person uuid', {
    'ctx.claims()': `concat_ws('|', practice, person)`,
  });
  await copy(adminUrl, 'search_decisions', 'claims text', { 'ctx.claims()': 'claims' });
  const tables = await rows(
    adminUrl,
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  return tables.map(({ name }) => name);
}

async function copy(adminUrl, name, parameters, replacements) {
  const [{ definition }] = await rows(adminUrl, 'select pg_get_functiondef(to_regproc($1)) as definition', [
    `ctx.${name}`,
  ]);
  let copied = definition
    .replace(`FUNCTION ctx.${name}(`, `FUNCTION bench.${name}(${parameters}, `)
    .replace(' SECURITY DEFINER', '');
  for (const [context, parameter] of Object.entries(replacements)) {
    if (!copied.includes(context)) throw new Error(`ctx.${name} does not ask ${context} any more.`);
    copied = copied.replaceAll(context, parameter);
  }
  await rows(adminUrl, copied);
}
