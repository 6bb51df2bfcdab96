import type { QueryRunner } from 'typeorm';

/** Lets the ledger take notifications of these kinds, beside whatever kinds there are by then. */
export function addNotificationKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  return setKinds(runner, (known) => [...known, ...kinds]);
}

/** Takes the kinds back, with their notifications. */
export async function removeNotificationKinds(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query(`delete from notification where kind = any($1)`, [kinds]);
  await setKinds(runner, (known) => known.filter((kind) => !kinds.includes(kind)));
}

async function setKinds(runner: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
  const [{ definition }] = (await runner.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'notification'::regclass and conname = 'notification_kind_check'`,
  )) as [{ definition: string }];
  const known = [...definition.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
  const kinds = change(known).map((kind) => `'${kind}'`);
  await runner.query(`
    alter table notification drop constraint notification_kind_check,
      add constraint notification_kind_check check (kind in (${kinds.join(', ')}))`);
}
