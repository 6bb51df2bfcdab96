/**
 * Turns a statement that relies on row security into the same statement with a plain tenant condition on `tables`.
 * `extra` are the facts for the parameters that this adds behind the statement's own.
 *
 * @returns {{ text: string, extra: string[] }}
 */
export function sameSql(text, tables) {
  const names = tables.join('|');
  const unlocked = new RegExp(`\\b(?:update|delete\\s+from)\\s+(?:${names})\\b`);
  if (unlocked.test(text) && !text.includes('tenant_id'))
    throw new Error(`Without row security this change has no tenant: ${text}`);
  const from = new RegExp(
    `(?<!\\bdelete\\s+)\\b(from|join)\\s+(${names})\\b(\\s+(?!where\\b|on\\b|join\\b|left\\b|order\\b|group\\b|limit\\b|cross\\b|window\\b)[a-z_]+)?`,
    'g',
  );
  const [tenant, user] = ['$tenant::uuid', '$user::uuid'];
  const plain = text
    .replace(
      from,
      (_, word, table, alias) =>
        `${word} (select * from ${table} where tenant_id = ${tenant})${alias ?? ` ${table}`}`,
    )
    .replace(
      /\bfrom tenant\b(\s+t\b)?/g,
      (_, alias) => `from (select * from tenant where id = ${tenant})${alias ?? ' tenant'}`,
    )
    .replaceAll('ctx.audit(', `bench.audit(${tenant}, ${user}, `)
    .replaceAll('ctx.search_decisions(', `bench.search_decisions(${tenant} || '||||1|1|', `)
    .replace(/\(select ctx\.tenant\(\)\)|ctx\.tenant\(\)/g, tenant)
    .replace(/\(select ctx\.user_id\(\)\)|ctx\.user_id\(\)/g, user)
    .replace(/\(select ctx\.role\(\)\)|ctx\.role\(\)/g, "'owner'")
    .replace(/\(select ctx\.insider\(\)\)|ctx\.insider\(\)/g, 'true')
    .replace(/\(select ctx\.(unrestricted|all_clients)\(\)\)|ctx\.(unrestricted|all_clients)\(\)/g, 'true');
  const own = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
  const extra = ['tenant', 'user'].filter((fact) => plain.includes(`$${fact}`));
  return {
    text: plain.replace(/\$(tenant|user)\b/g, (_, fact) => `$${own + 1 + extra.indexOf(fact)}`),
    extra,
  };
}
