import { literal, sql } from './sql';
import { named, statement } from './statement';

describe('a statement', () => {
  it('is written once, with a placeholder for each value, however often it stands in the text', () => {
    const ofClient = (id: ReturnType<typeof sql>) => sql`client_id = ${id}`;
    const write = jest.fn(
      (id, limit) => sql`select from x where ${ofClient(id)} or y = ${id} limit ${limit}`,
    );
    const read = statement<object, [id: string, limit: number]>('test.once', (id, limit) => write(id, limit));
    const text = 'select from x where client_id = $1 or y = $1 limit $2';
    expect(read('a', 1)).toEqual({ name: 'test.once', text, values: ['a', 1] });
    expect(read('b', 2)).toEqual({ name: 'test.once', text, values: ['b', 2] });
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('takes the values that it declares', () => {
    const read = statement<object, [id: string]>('test.types', (id) => sql`select ${id}`);
    // @ts-expect-error not a string
    read(7);
    // @ts-expect-error not enough
    read();
    // @ts-expect-error too many
    read('a', 'b');
    // @ts-expect-error more than is declared
    statement<object, [id: string]>('test.more', (id, other) => sql`select ${id}, ${other}`);
  });

  it('has its constants in the text', () => {
    const write = (constant: unknown) => () => sql`select ${constant} limit ${literal(5)}`;
    expect(statement<object>('test.constant', write(literal("it's")))().text).toBe("select 'it''s' limit 5");
    expect(() => statement<object>('test.bound', write('it'))).toThrow('test.bound binds a constant');
  });

  it('is the only one of its name', () => {
    named('test.name', sql`select ${1}`);
    named('test.name', sql`select ${2}`);
    expect(() => named('test.name', sql`select ${1}, ${2}`)).toThrow('Two statements are named test.name.');
    expect(() => statement('test.name', () => sql`select`)).toThrow('Two statements are named test.name.');
  });
});
