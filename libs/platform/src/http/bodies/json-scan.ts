import { Invalid } from '../../errors';
import { pointerTo, printable } from '../pointer';

export interface JsonLimits {
  /** Fields of one object. */
  keys: number;
  /** Elements of one list. */
  elements: number;
  /** Values in all. */
  values: number;
}

/** More than any request needs that does not say otherwise with `@TakesBody`. */
export const JSON_LIMITS: JsonLimits = { keys: 100, elements: 2_000, values: 1_200 };
const MAX_DEPTH = 20;
const SIGNIFICANT = /[^ \t\n\r,:]/g;
const NO_SPACE = /[^ \t\n\r]/g;
const END_OF_SCALAR = /[\s,:"[\]{}]/g;

interface Container {
  /** Of an object. */
  keys?: Set<string>;
  elements: number;
  /** Where the scan is in it. */
  at: string | number;
}

/**
 * Looks at the text before anything is built from it, and stops at the first excess. What is no JSON it need not
 * understand: `JSON.parse` refuses that afterwards.
 */
export function scanJson(text: string, limits: JsonLimits): void {
  const open: Container[] = [];
  let values = 0;
  const value = () => {
    if (++values > limits.values) throw tooMany('The body', limits.values, 'values');
    const list = open.at(-1);
    if (!list || list.keys) return;
    if (list.elements === limits.elements) throw tooMany('A list', limits.elements, 'elements', around(open));
    list.at = list.elements++;
  };
  let end = 0;
  for (let i = find(SIGNIFICANT, text, 0); i < text.length; i = find(SIGNIFICANT, text, end)) {
    const character = text[i]!;
    end = i + 1;
    if (character === '}' || character === ']') {
      if (!open.pop()) return;
    } else if (character === '"') {
      end = endOfString(text, i);
      const object = open.at(-1);
      if (!object?.keys || text[find(NO_SPACE, text, end)] !== ':') {
        value();
        continue;
      }
      const key = keyIn(text.slice(i, end));
      if (key === undefined) return;
      if (object.keys.size === limits.keys) throw tooMany('An object', limits.keys, 'fields', around(open));
      addKey(object.keys, key);
      object.at = key;
    } else if (character === '{' || character === '[') {
      value();
      const keys = character === '{' ? new Set<string>() : undefined;
      if (open.push({ keys, elements: 0, at: 0 }) > MAX_DEPTH)
        throw new Invalid('body.too_deep', `The body is nested deeper than ${MAX_DEPTH} levels.`);
    } else {
      value();
      end = find(END_OF_SCALAR, text, end);
    }
  }
}

/** The next such character from there on, or the end of the text. */
function find(wanted: RegExp, text: string, from: number): number {
  wanted.lastIndex = from;
  return wanted.exec(text)?.index ?? text.length;
}

function addKey(keys: Set<string>, key: string): void {
  if (keys.has(key)) {
    throw new Invalid('body.duplicate_key', `The body has the field "${printable(key)}" twice.`);
  }
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    throw new Invalid('body.unknown_field', `The body has the unknown field "${key}".`);
  }
  keys.add(key);
}

/** Behind the closing quote, or at the end of a text that has none. */
function endOfString(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote === -1 ? text.length : quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text[first - 1] === '\\') first--;
  return (quote - first) % 2 === 1;
}

function keyIn(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

function around(open: Container[]): string {
  return open
    .slice(0, -1)
    .map(({ at }) => pointerTo(at))
    .join('');
}

function tooMany(what: string, most: number, of: string, pointer?: string): Invalid {
  const limit = `${most.toLocaleString('en-US')} ${of}`;
  const errors = pointer === undefined ? [] : [{ pointer, detail: `has more than ${limit}` }];
  return new Invalid(`body.too_many_${of}`, `${what} may have at most ${limit} here.`, errors);
}
