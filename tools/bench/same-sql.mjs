// Turns a statement that relies on row security into the same statement with a plain tenant condition.
const tables = [
  'client',
  'client_fact',
  'client_grant',
  'membership',
  'engagement',
  'phase',
  'milestone',
  'cadence',
  'occurrence',
  'check_in',
  'notification',
  'decision',
  'decision_revision',
  'decision_event',
  'decision_link',
  'decision_review',
  'finding',
  'finding_resolution',
  'chain_map',
  'access_item',
  'engagement_pause',
];
const from = new RegExp(
  `\\b(from|join)\\s+(${tables.join('|')})\\b(\\s+(?!where\\b|on\\b|join\\b|left\\b|order\\b|group\\b|limit\\b|cross\\b|window\\b)[a-z_]+)?`,
  'g',
);

/** @returns {{ text: string, values: (own: unknown[], tenant: string, user: string) => unknown[] }} */
export function sameSql({ text }) {
  const own = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
  const tenant = `$${own + 1}::uuid`;
  const user = `$${own + 2}::uuid`;
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
    .replaceAll('ctx.search_decisions(', `bench_search(${tenant} || '||||1|1|', `)
    .replace(/\(select ctx\.tenant\(\)\)|ctx\.tenant\(\)/g, tenant)
    .replace(/\(select ctx\.user_id\(\)\)|ctx\.user_id\(\)/g, user)
    .replace(/\(select ctx\.role\(\)\)|ctx\.role\(\)/g, "'owner'")
    .replace(/\(select ctx\.insider\(\)\)|ctx\.insider\(\)/g, 'true')
    .replace(/\(select ctx\.(unrestricted|all_clients)\(\)\)|ctx\.(unrestricted|all_clients)\(\)/g, 'true');
  const usesUser = plain.includes(user);
  return { text: plain, values: (given, t, u) => [...given, t, ...(usesUser ? [u] : [])] };
}
