import type { Operation, Schema } from './document';
import { resolve } from './document';
import { example } from './example';

/** A body that exceeds one limit, with this many parts. */
export type Flood = (parts: number) => string;

const HOLE = '"hole"';
/** Distinct and equally long. */
const fields = Array.from({ length: 300_000 }, (_, n) => `"k${String(n).padStart(6, '0')}":0`).join(',');
const bytesOfField = 12;

const list =
  (element: string): Flood =>
  (parts) =>
    `[${`${element},`.repeat(parts - 1)}${element}]`;
const object: Flood = (parts) => `{${fields.slice(0, parts * bytesOfField - 1)}}`;
const inside =
  (around: string, flood: Flood): Flood =>
  (parts) =>
    around.replace(HOLE, () => flood(parts));

/** Uses the operation's own lists and objects, or the top level if there are none. */
export function floodsOf({ body }: Operation): [string, Flood][] {
  const around = (at: unknown) => JSON.stringify(at);
  const places = body ? [unknown, ...placesIn(body, (hole) => hole)] : [];
  return [
    ['elements at the top', list('{}')],
    ['fields at the top', object],
    ...places.map(({ what, at, flood }): [string, Flood] => [what, inside(around(at), flood)]),
  ];
}

interface Place {
  what: string;
  at: unknown;
  flood: Flood;
}

const unknown: Place = {
  what: 'objects in an unknown field',
  at: { unknown: ['hole'] },
  flood: list('{"a":{}}'),
};

/** Every list and object in a schema, inside an otherwise valid body. */
function placesIn(given: Schema, put: (value: unknown) => unknown, name = 'body'): Place[] {
  const schema = resolve(given);
  const choices = schema.anyOf ?? schema.allOf;
  if (choices) return choices.flatMap((choice) => placesIn(choice, put, name));
  if (schema.items) {
    const { items } = schema;
    const element = JSON.stringify(example(items, true));
    const inner = [...new Set(['{}', element])].map((one) => ({
      what: `elements ${one.slice(0, 20)} of ${name}`,
      at: put('hole'),
      flood: list(one),
    }));
    return [...inner, ...placesIn(items, (value) => put([value]), `${name}[]`)];
  }
  if (!schema.properties) return [];
  const valid = example(schema, true) as object;
  return [
    { what: `fields of ${name}`, at: put('hole'), flood: object },
    ...Object.entries(schema.properties).flatMap(([field, inner]) =>
      placesIn(inner, (value) => put({ ...valid, [field]: value }), field),
    ),
  ];
}

/** The number of parts that fits in a body of this size. */
export function filled(bytes: number, flood: Flood): string {
  const [one, two] = [flood(1).length, flood(2).length];
  return flood(Math.floor((bytes - one) / (two - one)));
}

/** The largest body a schema allows, with texts up to the given length. */
export function largest(given: Schema, longest: number): unknown {
  const schema = resolve(given);
  const choices = schema.anyOf ?? schema.allOf;
  if (choices)
    return largest(
      choices.find(({ type }) => type !== 'null')!,
      longest,
    );
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, inner]) => [name, largest(inner, longest)]),
    );
  if (schema.items) return Array.from({ length: schema.maxItems! }, () => largest(schema.items!, longest));
  if (schema.maxLength && !schema.format && !schema.enum)
    return 'x'.repeat(Math.min(schema.maxLength, longest));
  return example(schema, true);
}
