import { Invalid } from './errors';

const MAX_DEPTH = 20;

/**
 * Parses a request body more strictly than `JSON.parse`: a key that stands twice, nesting deeper than a form ever is,
 * text that no database can store (NUL, half a surrogate pair) and keys that reach for the prototype are refused
 * instead of being silently changed.
 */
export function parseJsonBody(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Invalid('body.not_json', 'The body is not valid JSON. Check quotes, commas and brackets.');
  }
  checkKeys(text);
  checkValues(value, '');
  return value;
}

/** JSON.parse has accepted the text, so this scan only needs to know strings, brackets and colons. */
function checkKeys(text: string): void {
  const open: (Set<string> | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '{' || character === '[') {
      if (open.push(character === '{' ? new Set() : null) > MAX_DEPTH) {
        throw new Invalid('body.too_deep', `The body is nested deeper than ${MAX_DEPTH} levels.`);
      }
    } else if (character === '}' || character === ']') {
      open.pop();
    } else if (character === '"') {
      const end = endOfString(text, i);
      const keys = open.at(-1);
      if (keys && isKey(text, end)) addKey(keys, JSON.parse(text.slice(i, end)) as string);
      i = end - 1;
    }
  }
}

function addKey(keys: Set<string>, key: string): void {
  if (keys.has(key)) {
    throw new Invalid('body.duplicate_key', `The body has the field "${printable(key)}" twice.`);
  }
  if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
    throw new Invalid('body.unknown_field', `The body has a field "${key}", which no request has.`);
  }
  keys.add(key);
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function isKey(text: string, end: number): boolean {
  let i = end;
  while (text[i] === ' ' || text[i] === '\n' || text[i] === '\t' || text[i] === '\r') i++;
  return text[i] === ':';
}

function checkValues(value: unknown, pointer: string): void {
  if (typeof value === 'string') {
    checkText(value, pointer);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      checkText(key, pointer);
      checkValues(item, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`);
    }
  }
}

function checkText(text: string, pointer: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    const detail = 'contains a character that cannot be stored (NUL or half of a surrogate pair)';
    throw new Invalid('body.bad_text', `The text at ${pointer || '/'} ${detail}.`, [{ pointer, detail }]);
  }
}

function printable(key: string): string {
  return key.slice(0, 60).toWellFormed();
}
