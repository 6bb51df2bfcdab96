import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityClass, tableOf } from '@quarterdeck/platform/tenancy/entity-columns';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  primary: boolean;
}

const short: Readonly<Record<string, string>> = {
  'timestamp with time zone': 'timestamptz',
  'time without time zone': 'time',
  character: 'char',
};

/** A generated column is nobody's to write. */
const columns = `
  select c.relname as table, a.attname as name, not a.attnotnull as nullable,
    regexp_replace(format_type(a.atttypid, a.atttypmod), '\\(.*?\\)', '') as type,
    exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey::smallint[])) as primary
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`;

/** Tables that no feature writes: functions of the database or the platform do. */
const withoutEntity = [
  'audit_event',
  'audit_head',
  'idempotency_key',
  'migrations',
  'notification_kind',
  'rate_limit',
];

describe('entities', () => {
  const folder = join(__dirname, '../../../../libs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.entity.ts'),
  );
  const entities = files.flatMap((file) =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    Object.values(require(join(folder, file)) as Record<string, EntityClass<unknown>>),
  );

  it('are what the tables are: every column, its type, and whether it may be empty', async () => {
    const rows = await sql<Column & Record<string, unknown>>(sharedDatabase().admin, columns);
    const written = entities.flatMap((entity) => {
      const { table, columns } = tableOf(entity);
      return [...columns.values()].map(({ name, type, nullable, primary }) => ({
        table,
        name,
        type,
        nullable,
        primary,
      }));
    });
    const there = rows
      .filter(({ table }) => !withoutEntity.includes(table))
      .map(({ type, ...row }) => {
        const array = type.endsWith('[]') ? '[]' : '';
        const plain = type.replace('[]', '').trim();
        return { ...row, type: `${short[plain] ?? plain}${array}` };
      });
    const order = (list: Column[]) =>
      list.map((each) => JSON.stringify(each, Object.keys(each).sort())).sort();
    expect(order(written)).toEqual(order(there));
  });

  it('are one for each table that features write', async () => {
    const rows = await sql<{ table: string }>(
      sharedDatabase().admin,
      `select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    );
    expect([...entities.map((entity) => tableOf(entity).table), ...withoutEntity].sort()).toEqual(
      rows.map(({ table }) => table).sort(),
    );
  });
});
