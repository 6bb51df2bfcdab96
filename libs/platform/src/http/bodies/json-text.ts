import { Invalid } from '../../errors';
import { JSON_LIMITS, scanJson, type JsonLimits } from './json-scan';
import { pointerTo } from '../pointer';

/**
 * Parses a request body more strictly than `JSON.parse`: more than the route takes, a key that stands twice, nesting
 * deeper than a form ever is, text that no database can store (NUL, half a surrogate pair) and keys that reach for the
 * prototype are refused instead of being silently changed.
 */
export function parseJsonBody(text: string, limits: JsonLimits = JSON_LIMITS): unknown {
  scanJson(text, limits);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Invalid('body.not_json', 'The body is not valid JSON. Check quotes, commas and brackets.');
  }
  const pointer = badText(value);
  if (pointer === undefined) return value;
  const detail = 'contains a character that cannot be stored (NUL or half of a surrogate pair)';
  throw new Invalid('body.bad_text', `The text at ${pointer || '/'} ${detail}.`, [{ pointer, detail }]);
}

/** Where a text stands that cannot be stored. */
function badText(value: unknown): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : '';
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (!isStorable(key)) return '';
    const below = badText(item);
    if (below !== undefined) return pointerTo(key) + below;
  }
  return undefined;
}

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed();
