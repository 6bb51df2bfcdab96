import { isMap, parseDocument, stringify } from 'yaml';
import type { AdrNote } from './adr';
import { isDeep, limitFrontMatter } from './limits';

export interface FrontMatter {
  values: Record<string, unknown>;
  /** The line on which a key stands. */
  lineOf: (key: string) => number | null;
  /** The text below it, and the line on which it begins. */
  body: string;
  first: number;
}

const block = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** The YAML between two lines of dashes at the top. What YAML refuses is read line by line, as `key: value`. */
export function readFrontMatter(text: string, notes: AdrNote[]): FrontMatter {
  const match = block.exec(text);
  if (!match) return { values: {}, lineOf: () => null, body: text, first: 1 };
  const source = match[1]!;
  limitFrontMatter(source);
  const values = (isDeep(source) ? null : yamlValues(source)) ?? looseValues(source, notes);
  const head = match[0].endsWith('\n') ? match[0].slice(0, -1) : match[0];
  const lines = new Map<string, number>();
  for (const [index, line] of source.split('\n').entries()) {
    const key = line.split(':', 1)[0]!.trim().replace(/["']/g, '').toLowerCase();
    if (!lines.has(key)) lines.set(key, index + 2);
  }
  const lineOf = (key: string): number | null => lines.get(key) ?? null;
  return { values, lineOf, body: text.slice(match[0].length), first: head.split('\n').length + 1 };
}

export function writeFrontMatter(values: Record<string, unknown>): string {
  return `---\n${stringify(values, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}

function yamlValues(source: string): Record<string, unknown> | null {
  const document = parseDocument(source, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length) return null;
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return null;
  try {
    // No file needs an alias, and an alias is how a small text becomes a large one.
    const values = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  } catch {
    return null;
  }
}

function looseValues(source: string, notes: AdrNote[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [index, line] of source.split('\n').entries()) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (/^[A-Za-z][\w -]*$/.test(key)) values[key.toLowerCase()] = unquote(line.slice(colon + 1));
    else if (line.trim() && !line.startsWith('#'))
      notes.push({ line: index + 2, what: line.trim(), why: 'The front matter is not valid YAML here.' });
  }
  return values;
}

function unquote(value: string): string {
  const match = /^(["'])(.*)\1$/.exec(value.trim());
  return match ? match[2]! : value.trim();
}
