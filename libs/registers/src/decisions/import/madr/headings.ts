import type { Line } from './lines';
import { replaceBetween, trimEndOf } from './scan';
import { oneLine } from './titles';

export type MainSection =
  | 'status'
  | 'date'
  | 'decisionMakers'
  | 'consulted'
  | 'informed'
  | 'context'
  | 'drivers'
  | 'options'
  | 'outcome'
  | 'prosAndCons'
  | 'moreInformation';
/** Those that MADR puts below the outcome and others beside it. */
export type SubSection = 'consequences' | 'good' | 'bad' | 'confirmation';

export interface Heading {
  level: number;
  title: string;
  section: MainSection | SubSection | null;
  line: Line;
  /** One line, or two when it is underlined. */
  height: 1 | 2;
}

const sections = new Map<string, MainSection | SubSection>(
  Object.entries({
    status: ['status', 'decision status'],
    date: ['date', 'decision date'],
    decisionMakers: ['deciders', 'decision makers', 'decision maker', 'decided by', 'authors', 'author'],
    consulted: ['consulted'],
    informed: ['informed'],
    context: [
      'context and problem statement',
      'context',
      'problem statement',
      'problem',
      'background',
      'issue',
      'context and problem',
    ],
    drivers: ['decision drivers', 'drivers', 'forces'],
    options: [
      'considered options',
      'options',
      'options considered',
      'considered alternatives',
      'alternatives considered',
      'alternatives',
    ],
    outcome: ['decision outcome', 'decision', 'outcome'],
    prosAndCons: ['pros and cons of the options', 'pros and cons', 'pros and cons of the alternatives'],
    moreInformation: ['more information'],
    consequences: ['consequences', 'implications'],
    good: ['positive consequences', 'positive'],
    bad: ['negative consequences', 'negative'],
    confirmation: ['confirmation', 'validation', 'compliance'],
  } satisfies Record<MainSection | SubSection, string[]>).flatMap(([section, names]) =>
    names.map((name) => [name, section as MainSection | SubSection] as const),
  ),
);
const below = new Set<string | null>(['consequences', 'good', 'bad', 'confirmation']);

export const isSubSection = (section: Heading['section']): section is SubSection => below.has(section);

export function sectionNamed(title: string): MainSection | SubSection | null {
  const name = replaceBetween(title, '<!--', '-->')
    .replace(/[*_`:]/g, '')
    .replace(/&/g, 'and')
    .replace(/-/g, ' ')
    .replace(/^\s*\d+[.)]\s+/, '');
  return sections.get(oneLine(name).toLowerCase()) ?? null;
}

/** A heading with hashes. Without a space after them it is one only when it names a section: `#tag` is a text. */
export function hashHeading(line: string): Pick<Heading, 'level' | 'title' | 'section'> | null {
  const level = /^#{1,6}/.exec(line)?.[0].length;
  if (!level) return null;
  const rest = line.slice(level);
  const title = rest.trimStart();
  const section = sectionNamed(withoutClosing(title));
  return title !== rest || section ? { level, title, section } : null;
}

/** `Context ##` closes its heading; `C#` does not. */
function withoutClosing(title: string): string {
  const before = trimEndOf(title.trimEnd(), '#');
  return /\s$/.test(before.slice(-1)) ? before : title;
}

/** A line under a text makes it a heading; with dashes only where the text names a section. */
export function underlined(
  line: string,
  before: string,
): Pick<Heading, 'level' | 'title' | 'section'> | null {
  if (!/^(?:={2,}|-{2,})\s*$/.test(line) || !before.trim() || /^(?:#|>|\||\s|[*+-]\s)/.test(before))
    return null;
  const section = sectionNamed(before);
  if (line.startsWith('-') && !section) return null;
  return { level: line.startsWith('=') ? 1 : 2, title: before, section };
}

export function headingsOf(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.opaque) continue;
    const hash = hashHeading(line.text);
    const above = lines[index - 1];
    const under = above && !above.opaque && underlined(line.text, above.text);
    if (hash) headings.push({ ...hash, line, height: 1 });
    else if (under) headings.push({ ...under, line: above, height: 2 });
  }
  return headings;
}
