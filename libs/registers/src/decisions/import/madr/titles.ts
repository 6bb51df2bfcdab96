import { escapeInLine, unescapeInLine } from './escapes';
import { replaceLinks, trimEndOf } from './scan';

const comment = /<!--/;
/** Numbers before a title: `1. `, `ADR-0005: `, `ADR 5 - `, `#7: `. */
const numbered = /^(?:(?:adr[-_ #]*|#)?(\d{1,9})(?:\s*[.:)]\s+|\s+[-–—]\s+)|adr[-_ #]*(\d{1,9})\s+)/i;

/** Titles are one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a heading: without comments of the template and without closing hashes. */
export function readTitle(text: string): string {
  const visible = oneLine(text.replace(/(?<!\\)<!--.*?(?:-->|$)/gs, '')).replace(/(?:^|\s)#+$/, '');
  return unescapeInLine(visible.trim(), comment).replace(/(^|\s)\\(\\*#+)$/, '$1$2');
}

export function writeTitle(title: string): string {
  return escapeInLine(oneLine(title), comment).replace(/(^|\s)(\\*#+)$/, '$1\\$2');
}

/** A title that begins like a number keeps what it begins with. */
export function writeDecisionTitle(title: string): string {
  return escapeInLine(writeTitle(title), numbered);
}

/** `known` is the number that the file name tells; another number belongs to the title. */
export function readDecisionTitle(
  text: string,
  known: number | null,
): { title: string; number: number | null } {
  const title = readTitle(text);
  const match = numbered.exec(title);
  const number = match && Number(match[1] ?? match[2]);
  const isNumber = number != null && (known === null || known === number);
  if (match && isNumber && match[0].length < title.length)
    return { title: unescapeInLine(title.slice(match[0].length), numbered), number };
  return { title: unescapeInLine(title, numbered), number: null };
}

/** Titles that differ only in case, emphasis, code marks or links mean the same option. */
export function sameness(title: string): string {
  const plain = oneLine(
    replaceLinks(title, ({ label }) => label)
      .replace(/[*_`"“”'’]/g, '')
      .replace(/^option\s+\w{1,2}\s*[:.)–-]\s*/i, ''),
  );
  return trimEndOf(plain, '.:;,').toLowerCase();
}
