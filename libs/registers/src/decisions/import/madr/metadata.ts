import { isValidLocalDate } from '@quarterdeck/domain/calendar-date';
import { readDate } from './dates';
import { extras, PREFIX } from './extras';
import { referencesIn } from './file-names';
import type { Reading } from './reading';
import { replaceBetween } from './scan';
import { readStatus } from './status';

/** Keys of front matter, of lines above the first section and of sections that hold nothing else. */
const keys = new Map<string, keyof typeof readers>(
  Object.entries({
    status: 'status',
    'decision status': 'status',
    date: 'date',
    created: 'date',
    'decision date': 'date',
    deciders: 'decisionMakers',
    decider: 'decisionMakers',
    'decision makers': 'decisionMakers',
    'decision maker': 'decisionMakers',
    author: 'decisionMakers',
    authors: 'decisionMakers',
    consulted: 'consulted',
    informed: 'informed',
    supersedes: 'supersedes',
    'superseded by': 'supersededBy',
    number: 'number',
    id: 'number',
    title: 'title',
  } as const),
);

const readers = {
  status: readStatusInto,
  date: readDateInto,
  decisionMakers: readPeople('decisionMakers'),
  consulted: readPeople('consulted'),
  informed: readPeople('informed'),
  supersedes: (reading: Reading, value: unknown): boolean => {
    const references = referencesIn(valueText(value));
    reading.supersedes.push(...references);
    return references.length > 0;
  },
  supersededBy: (reading: Reading, value: unknown): boolean => {
    reading.adr.supersededBy ??= referencesIn(valueText(value))[0] ?? null;
    return reading.adr.supersededBy !== null;
  },
  number: (reading: Reading, value: unknown): boolean => {
    const number = /^(?:adr-?)?0*(\d{1,9})$/i.exec(valueText(value).trim())?.[1];
    if (number) reading.adr.number ??= Number(number);
    return number !== undefined;
  },
  title: (reading: Reading, value: unknown): boolean => {
    reading.frontTitle = valueText(value).trim() || null;
    return reading.frontTitle !== null;
  },
};

/** Whether the key means something here. What its value is worth is a note then. */
export function readKey(reading: Reading, key: string, value: unknown, line: number | null): boolean {
  const name = key.toLowerCase();
  if (name.startsWith(PREFIX)) return readExtra(reading, name.slice(PREFIX.length), value, line);
  const reader = keys.get(name.replace(/[-_\s]+/g, ' '));
  if (!reader) return false;
  if (isNothing(value)) return true;
  if (isPlaceholder(value))
    reading.note(line, `${key}: ${valueText(value)}`, 'It is still as in the template, and was left out.');
  else if (readers[reader](reading, value, line)) reading.addField(reader);
  else
    reading.keep(
      line,
      `${key}: ${valueText(value)}`,
      'It could not be read; it is kept under More Information.',
    );
  return true;
}

/** `* Status: accepted`, `Date: 2026-03-02`, `**Deciders:** Ana`, `| Status | Accepted |`. */
export function keyAndValue(line: string): [string, string] | null {
  const row = /^\|\s*\*{0,2}([A-Za-z][A-Za-z -]{1,30}?)\*{0,2}:?\s*\|/.exec(line);
  const plain =
    /^\s*(?:[*+-]\s+)?(?:\*\*|__|\*|_)?([A-Za-z][A-Za-z -]{1,30}?)(?:\*\*|__|\*|_)?\s*:(?:\*\*|__|\*|_)?(?=\s|$)/.exec(
      line,
    );
  const [start, key] = row ?? plain ?? [];
  if (start === undefined || key === undefined) return null;
  const value = line.slice(start.length).trim();
  return [key, replaceBetween(row && value.endsWith('|') ? value.slice(0, -1) : value, '<!--', '-->').trim()];
}

function readExtra(reading: Reading, name: string, value: unknown, line: number | null): boolean {
  if (name === 'title') {
    reading.frontTitle = valueText(value);
    return true;
  }
  if (name === 'chosen' && Array.isArray(value)) {
    reading.chosen = value.map(Number);
    return true;
  }
  const change = extras.get(name)?.read(value, reading.adr.content);
  if (!change) {
    reading.keep(
      line,
      `${PREFIX}${name}: ${valueText(value)}`,
      'This key or its value is not known; it is kept under More Information.',
    );
    return true;
  }
  Object.assign(reading.adr, change.adr);
  reading.content(change.content ?? {});
  reading.addField(name);
  return true;
}

function readStatusInto(reading: Reading, value: unknown, line: number | null): boolean {
  const { adr } = reading;
  const read = readStatus(valueText(value));
  const isKnown = read.status !== null;
  if (read.status) adr.state = read.status;
  adr.supersededBy ??= read.supersededBy;
  for (const reference of read.supersedes) reading.supersedes.push(reference);
  if (isValidLocalDate(read.dated)) adr.date ??= read.dated;
  if (read.rest && isKnown)
    reading.keep(
      line,
      `Status: ${read.rest}`,
      'The status says more than a state; the rest is kept under More Information.',
    );
  if (!isKnown && read.supersedes.length === 0) {
    reading.keep(
      line,
      `Status: ${valueText(value).trim()}`,
      'This status is not known. The decision becomes a draft, and the words are kept under More Information.',
    );
  }
  return true;
}

function readDateInto(reading: Reading, value: unknown): boolean {
  const date = readDate(valueText(value));
  if (isValidLocalDate(date)) reading.adr.date = date;
  return isValidLocalDate(date);
}

function readPeople(field: 'decisionMakers' | 'consulted' | 'informed') {
  return (reading: Reading, value: unknown): boolean => {
    const names = (Array.isArray(value) ? value.map(valueText) : namesIn(valueText(value))).filter(Boolean);
    reading.add(field, names);
    return names.length > 0;
  };
}

const namesIn = (text: string): string[] =>
  text
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[,;\n]/)
    .map((name) => name.replace(/^\s*[*+-]\s+/, '').trim());

const isNothing = (value: unknown): boolean => value == null || valueText(value).trim() === '';

/** `{list everyone involved in the decision}`, which YAML reads as a map, and `[list everyone …]`. */
function isPlaceholder(value: unknown): boolean {
  if (Array.isArray(value)) return false;
  if (typeof value === 'object' && value !== null) return true;
  const text = valueText(value).trim();
  return (
    /^\{.*\}$/s.test(text) || /\blist everyone\b|^\[?YYYY-MM-DD\b|^\[?(?:proposed|accepted) \|/.test(text)
  );
}

export function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
