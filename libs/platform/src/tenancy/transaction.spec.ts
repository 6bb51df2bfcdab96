import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { sql as asAdmin, testPractice, type TestPractice } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { runWithContext } from './request-context';
import { join, raw, sql } from './sql';
import { TenantDb } from './tenant-db';
import type { Transaction, Values } from './transaction';

@Entity('client')
class Client {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  timeZone: string;

  @Column('char')
  currency: string;

  @Column('smallint')
  fiscalYearStartMonth: number;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;

  @Column('integer')
  version: number;
}

@Entity('fee_period')
class Fee {
  @PrimaryColumn('uuid')
  tenantId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  engagementId: string;

  @Column('date')
  effectiveOn: string;

  @Column('bigint')
  amount: number;

  @Column('char')
  currency: string;
}

let dataSource: DataSource;
let practice: TestPractice;

beforeAll(async () => {
  dataSource = await new DataSource({
    type: 'postgres',
    url: sharedDatabase().scoped,
    poolSize: 2,
  }).initialize();
});
afterAll(() => dataSource.destroy());
beforeEach(async () => {
  practice = await testPractice(sharedDatabase().admin);
});

function write<T>(change: (tx: Transaction) => Promise<T>, by = practice): Promise<T> {
  const context = { requestId: 'test', credential: by.owner.credential, scope: 'clients:write' };
  let result: T;
  return runWithContext(context, () =>
    new TenantDb(dataSource).write(async (tx) => {
      result = await change(tx);
    }),
  ).then(() => result);
}

const stored = (id: string) =>
  asAdmin(
    sharedDatabase().admin,
    'select tenant_id, name, archived_at is null as open, version from client where id = $1',
    [id],
  );

const id = '018f0000-0000-7000-8000-00000000000a';
const values = { name: 'Harbor', timeZone: 'UTC', currency: 'EUR' };

describe('a transaction', () => {
  it('inserts a row of the practice that acts, with what the database has to say', async () => {
    const own = await write(async (tx) => {
      const [{ fresh }] = (await tx.query<{ fresh: string }>(sql`select uuid_v7() as fresh`)) as [
        { fresh: string },
      ];
      await tx.insert(Client, { id: fresh, ...values, archivedAt: sql`now()` });
      return fresh;
    });
    expect(await stored(own)).toEqual([
      { tenant_id: practice.tenantId, name: 'Harbor', open: false, version: 1 },
    ]);
  });

  it('changes only the version that was read, and says whether it is another one or not there', async () => {
    const own = await practice.client('Harbor');
    await write((tx) => tx.update(Client, { id: own, version: 1 }, { name: 'Quay', archivedAt: undefined }));
    expect(await stored(own)).toMatchObject([{ name: 'Quay', version: 2 }]);
    const stale = write((tx) => tx.update(Client, { id: own, version: 1 }, { name: 'Pier' }));
    await expect(stale).rejects.toMatchObject({ status: 412 });
    await expect(
      write((tx) => tx.update(Client, { id, version: 1 }, { name: 'Pier' })),
    ).rejects.toMatchObject({
      status: 404,
    });
    expect(await stored(own)).toMatchObject([{ name: 'Quay', version: 2 }]);
  });

  it('locks a row for itself, by version, and reads it by its properties', async () => {
    const own = await practice.client('Harbor', 'Europe/Berlin');
    const row = await write((tx) => tx.lock(Client, { id: own, version: 1 }));
    expect(row).toMatchObject({ id: own, name: 'Harbor', timeZone: 'Europe/Berlin', version: 1 });
    await expect(write((tx) => tx.lock(Client, { id: own, version: 2 }))).rejects.toMatchObject({
      status: 412,
    });
    const other = await testPractice(sharedDatabase().admin);
    await expect(write((tx) => tx.lock(Client, { id: own }), other)).rejects.toMatchObject({ status: 404 });
  });

  it('waits for a row that another transaction has locked', async () => {
    const own = await practice.client('Harbor');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked = () => {};
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const first = write(async (tx) => {
      await tx.lock(Client, { id: own });
      locked();
      await held;
      await tx.update(Client, { id: own }, { name: 'First' });
    });
    await isLocked;
    const second = write((tx) => tx.lock(Client, { id: own }));
    release();
    await first;
    expect(await second).toMatchObject({ name: 'First', version: 2 });
  });

  it('changes no row that is not named by its key', async () => {
    const own = await practice.client('Harbor');
    await expect(write((tx) => tx.update(Client, { version: 1 }, { name: 'Quay' }))).rejects.toThrow(
      'by its key',
    );
    await expect(write((tx) => tx.delete(Client, {}))).rejects.toThrow('by its key');
    expect(await stored(own)).toMatchObject([{ name: 'Harbor', version: 1 }]);
  });

  it('plans a change once, whatever the order of its fields, and keeps few of its variants', async () => {
    const own = await practice.client('Harbor');
    const fields = {
      name: 'Quay',
      timeZone: 'UTC',
      currency: 'USD',
      fiscalYearStartMonth: 4,
      archivedAt: null,
    };
    const names = Object.keys(fields);
    const subset = (bits: number): Values<Client> =>
      Object.fromEntries(Object.entries(fields).filter((_, i) => bits & (1 << i)));
    const backwards = (values: Values<Client>): Values<Client> =>
      Object.fromEntries(Object.entries(values).reverse());
    const planned = await write(async (tx) => {
      for (let bits = 1; bits < 2 ** names.length; bits++) {
        await tx.update(Client, { id: own }, subset(bits));
        await tx.update(Client, { id: own }, backwards(subset(bits)));
      }
      return tx.query<{ n: number }>(
        sql`select count(*)::int as n from pg_prepared_statements where statement like 'update "client"%'`,
      );
    });
    expect(planned[0]!.n).toBeLessThanOrEqual(16);
    expect(planned[0]!.n).toBeGreaterThan(8);
    expect(await stored(own)).toMatchObject([{ name: 'Quay', version: 1 + 2 * 31 }]);
  });

  it('reads amounts as numbers and dates as texts', async () => {
    const clientId = await practice.client('Harbor');
    const engagementId = id;
    await asAdmin(
      sharedDatabase().admin,
      `insert into engagement (tenant_id, id, client_id, model, template, kickoff_on)
       values ($1, $2, $3, 'retainer', 'systems_operator', '2026-03-02')`,
      [practice.tenantId, engagementId, clientId],
    );
    const fee = {
      id,
      clientId,
      engagementId,
      amount: 4_503_599_627_370_496,
      currency: 'EUR',
      effectiveOn: '2026-03-02',
    };
    const row = await write(async (tx) => {
      await tx.insert(Fee, fee);
      return tx.lock(Fee, { id });
    });
    expect(row).toMatchObject(fee);
  });

  it('refuses a column that the entity does not have', async () => {
    const wrong = { ...values, id, 'name") values (1); --': 'x' };
    // @ts-expect-error The compiler refuses it first.
    const insert = write((tx) => tx.insert(Client, wrong));
    await expect(insert).rejects.toThrow('has no name');
  });
});

describe('the sql template', () => {
  it('binds what is interpolated and keeps the order through fragments', () => {
    const mine = sql`owner = ${'a'} and state = any (${['open']})`;
    const { text, values } =
      sql`select ${raw('name')} from client where ${join([mine, sql`id = ${7}`], ' and ')} limit ${3}`.build();
    expect(text).toBe('select name from client where owner = $1 and state = any ($2) and id = $3 limit $4');
    expect(values).toEqual(['a', ['open'], 7, 3]);
  });

  it('never pastes a value into the text', () => {
    const { text, values } = sql`select ${"x'; drop table client; --"}`.build();
    expect([text, values]).toEqual(['select $1', ["x'; drop table client; --"]]);
  });
});
