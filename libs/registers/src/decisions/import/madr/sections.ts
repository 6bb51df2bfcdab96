import type { IsStructure } from './escapes';
import { hashHeading, isSubSection, underlined, type Heading } from './headings';
import type { Line } from './lines';

/** The text between one heading that counts and the next. */
export interface Section {
  name: Heading['section'] | 'preamble' | 'unknown';
  title: string;
  level: number;
  line: number;
  lines: Line[];
}

/** Divides a file at the headings that mean something; deeper ones stay in the text of their section. */
export function divide(lines: readonly Line[], headings: readonly Heading[]): Section[] {
  const known = headings.filter(({ section }) => section).map(({ level }) => level);
  const base = known.length ? Math.min(...known) : Math.min(2, ...headings.map(({ level }) => level));
  const sections: Section[] = [{ name: 'preamble', title: '', level: base - 1, line: 1, lines: [] }];
  let main: Section['name'] = 'preamble';
  const starts = new Map(headings.map((heading) => [heading.line, heading]));
  for (let i = 0; i < lines.length; i++) {
    const heading = starts.get(lines[i]!);
    const current = sections.at(-1)!;
    const name: Section['name'] | null | undefined = heading && nameOf(heading, base, main, current);
    if (!heading || !name) {
      current.lines.push(lines[i]!);
      continue;
    }
    if (heading.level <= base) main = name;
    sections.push({ name, title: heading.title, level: heading.level, line: heading.line.no, lines: [] });
    i += heading.height - 1;
  }
  return sections;
}

/** What the heading begins, or null when it belongs to the text of the section that it stands in. */
function nameOf(
  heading: Heading,
  base: number,
  main: Section['name'],
  current: Section,
): Section['name'] | null {
  if (heading.level <= base) return heading.section ?? 'unknown';
  if (heading.level !== base + 1) return null;
  if ((main === 'outcome' || main === 'consequences') && isSubSection(heading.section))
    return heading.section;
  const isBeside = current.level === heading.level && current.name !== 'preamble';
  return isBeside ? 'unknown' : null;
}

/** What must not stand in a text that is written below a heading of this level. */
export const breaksSection =
  (level: 2 | 3, isMore: (line: string) => boolean = () => false): IsStructure =>
  (line, before) => {
    const heading = hashHeading(line);
    return (heading && heading.level <= level) || underlined(line, before) !== null || isMore(line);
  };

/** Headings inside a text go down with it, when it is written deeper than it stood. */
export function shifted(lines: readonly Line[], by: number): string {
  return lines
    .map(({ text, opaque }) => {
      const heading = !opaque && by > 0 && hashHeading(text);
      return heading ? '#'.repeat(Math.min(by, 6 - heading.level)) + text : text;
    })
    .join('\n');
}
