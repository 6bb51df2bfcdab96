import { getMetadataArgsStorage } from 'typeorm';
import { raw, type Sql } from './sql';

export type EntityClass<E> = new () => E;

export interface EntityColumn {
  name: string;
  property: string;
  type: string;
  nullable: boolean;
  primary: boolean;
}

/** What TypeORM's decorators say about a table; columns are named like their properties, in snake case. */
export interface EntityTable {
  table: string;
  columns: ReadonlyMap<string, EntityColumn>;
}

const known = new Map<unknown, EntityTable>();

export function tableOf(entity: EntityClass<unknown>): EntityTable {
  const table = known.get(entity) ?? read(entity);
  known.set(entity, table);
  return table;
}

function read(entity: EntityClass<unknown>): EntityTable {
  const storage = getMetadataArgsStorage();
  const name = storage.filterTables(entity)[0]?.name;
  if (!name) throw new Error(`${entity.name} is not an entity.`);
  const columns = storage.filterColumns(entity).map(({ propertyName, options }) => ({
    name: propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    property: propertyName,
    type: `${String(options.type)}${options.array ? '[]' : ''}`,
    nullable: options.nullable ?? false,
    primary: options.primary ?? false,
  }));
  return { table: name, columns: new Map(columns.map((column) => [column.property, column])) };
}

export function columnOf({ table, columns }: EntityTable, property: string): EntityColumn {
  const column = columns.get(property);
  if (!column) throw new Error(`The entity of ${table} has no ${property}.`);
  return column;
}

/** The columns that have a value, in the table's order: the order of a caller's body makes no statement of its own. */
export function columnsOf(table: EntityTable, values: object): { column: EntityColumn; value: unknown }[] {
  const given = new Map(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]: [string, unknown]) => [columnOf(table, property), value]),
  );
  return [...table.columns.values()]
    .filter((column) => given.has(column))
    .map((column) => ({ column, value: given.get(column) }));
}

/** Quoted, because a table is called user. */
export const quoted = (name: string): Sql => raw(`"${name}"`);
