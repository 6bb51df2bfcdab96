import { beginsBlock, type Line, tidy } from './lines';

export interface ListItem {
  text: string;
  line: number;
}

export interface Bullet {
  text: string;
  /** How far the lines below are indented. */
  indent: number;
}

/** A line that begins an item. Inside an item (`within` is its indent) a bullet below its text is part of it. */
export function bulletOf(line: string, within = 4): Bullet | null {
  const match = /^( {0,3})(?:[*+-]|\d{1,9}[.)])(?=\s|$)/.exec(line);
  const isBreak = /^ {0,3}([*_-])(?:\s*\1){2,}\s*$/.test(line);
  if (!match || isBreak || match[1]!.length >= within) return null;
  const text = line.slice(match[0].length).trimStart();
  return { text, indent: line.length - text.length };
}

/** What stands before the first bullet, and the items with everything that is indented below them. */
export function readList(lines: readonly Line[]): { before: Line[]; items: ListItem[] } {
  const items: { lines: string[]; line: number; indent: number }[] = [];
  const before: Line[] = [];
  let isFree = false;
  for (const line of lines) {
    const item = items.at(-1);
    const bullet = line.opaque ? null : bulletOf(line.text, item?.indent || undefined);
    if (bullet) items.push({ lines: [bullet.text], line: line.no, indent: bullet.indent });
    else if (item && isFree && /^\S/.test(line.text))
      items.push({ lines: [line.text], line: line.no, indent: 0 });
    else if (item) item.lines.push(dedented(line.text, item.indent));
    else before.push(line);
    isFree = line.text.trim() === '' && !line.opaque;
  }
  return { before, items: items.map(({ lines: own, line }) => itemOf(own, line)).filter(({ text }) => text) };
}

/** Bulleted or not: a list without bullets has one item in each paragraph. */
export function itemsOrParagraphs(lines: readonly Line[]): ListItem[] {
  const { before, items } = readList(lines);
  const paragraphs: { texts: string[]; line: number }[] = [];
  let isFree = true;
  for (const line of before) {
    const isBlank = line.text.trim() === '' && !line.opaque;
    if (!isBlank && isFree) paragraphs.push({ texts: [], line: line.no });
    if (!isBlank) paragraphs.at(-1)!.texts.push(line.text);
    isFree = isBlank;
  }
  return [...paragraphs.map(({ texts, line }) => itemOf(texts, line)).filter(({ text }) => text), ...items];
}

export function writeItem(text: string, start = ''): string {
  const item = tidy(text).trimStart();
  const isBlock = start !== '' && beginsBlock(item);
  return `* ${isBlock ? `${start.trimEnd()}\n` : start}${item}`
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
    .join('\n');
}

export function dedented(line: string, indent: number): string {
  if (line.startsWith('\t')) return line.slice(1);
  return line.slice(Math.min(/^ */.exec(line)![0].length, indent));
}

const itemOf = (lines: readonly string[], line: number): ListItem => ({
  text: tidy(lines.join('\n')).trimStart(),
  line,
});
