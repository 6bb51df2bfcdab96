import type { DecisionOption } from '@quarterdeck/domain/decision-content';
import type { AdrNote } from './adr';
import { escapeInLine, escapeLines, unescapeInLine, unescapeLines } from './escapes';
import { hashHeading } from './headings';
import { limitOptions } from './limits';
import { linesOf, tidy, type Line } from './lines';
import { readList, writeItem } from './list-items';
import { breaksPoints, readPoints, starts } from './points';
import { breaksSection, shifted, type Section } from './sections';
import { oneLine, readTitle, sameness, writeTitle } from './titles';

/** What begins a block or is emphasis as a whole, at the start of a title. */
const markup = /^(?:`{3,}|~{3,}|\*\*|__|[*_\s-]+$)/;
const breaksOption = breaksSection(3, breaksPoints);

/** The bullets of "Considered Options", and whatever has a heading of its own there. Gives back what is neither. */
export function readOptions(section: Section, options: DecisionOption[]): Line[] {
  const { own, blocks } = blocksOf(section);
  const { before, items } = readList(own);
  for (const { text } of items) {
    limitOptions(options);
    const [first = '', ...rest] = text.split('\n');
    options.push({ ...untitled, title: readOptionTitle(first), description: tidy(rest.join('\n')) });
  }
  addBlocks(blocks, options);
  return before;
}

/** "Pros and Cons of the Options": a heading for each option, which may be one that was not listed. */
export function readProsAndCons(section: Section, options: DecisionOption[], notes: AdrNote[]): Line[] {
  const { own, blocks } = blocksOf(section);
  const listed = options.length;
  for (const { line, title } of addBlocks(blocks, options)) {
    const why = 'It is not in the list of considered options, and was added to it.';
    if (listed) notes.push({ line, what: title, why });
  }
  return own;
}

export const writeOptionTitle = (title: string): string => escapeInLine(writeTitle(title), markup);

export function writeOption({ title, description, pros, neutral, cons }: DecisionOption): string {
  const points = [
    ...pros.map((text) => writeItem(text, starts.pros)),
    ...neutral.map((text) => writeItem(text, starts.neutral)),
    ...cons.map((text) => writeItem(text, starts.cons)),
  ];
  const text = escapeLines(tidy(description), breaksOption);
  return [`### ${writeOptionTitle(title)}`, text, points.join('\n')].filter(Boolean).join('\n\n');
}

/** The option of that title, or the only one that can be meant. */
export function findOption(title: string, options: readonly DecisionOption[]): number {
  const exact = options.findIndex((option) => option.title === title);
  if (exact >= 0) return exact;
  const wanted = sameness(title);
  const same = options.findIndex((option) => sameness(option.title) === wanted);
  if (same >= 0 || wanted === '') return same;
  const begins = options.filter((option) => {
    const other = sameness(option.title);
    return other !== '' && (other.startsWith(wanted) || wanted.startsWith(other));
  });
  return begins.length === 1 ? options.indexOf(begins[0]!) : -1;
}

export const untitled: DecisionOption = {
  title: '',
  description: '',
  pros: [],
  neutral: [],
  cons: [],
  chosen: false,
};

interface Block {
  title: string;
  line: number;
  level: number;
  lines: Line[];
}

function blocksOf({ lines, level }: Section): { own: Line[]; blocks: Block[] } {
  const own: Line[] = [];
  const blocks: Block[] = [];
  for (const line of lines) {
    const heading = line.opaque ? null : hashHeading(line.text);
    if (heading && heading.level <= (blocks[0]?.level ?? Math.max(heading.level, level + 1)))
      blocks.push({ title: readOptionTitle(heading.title), line: line.no, level: heading.level, lines: [] });
    else (blocks.at(-1)?.lines ?? own).push(line);
  }
  return { own, blocks };
}

/** Options of the same title take the blocks of that title one after the other. Gives back the blocks that are new. */
function addBlocks(blocks: readonly Block[], options: DecisionOption[]): Block[] {
  const isTaken = new Set<number>();
  const added: Block[] = [];
  for (const block of blocks) {
    limitOptions(options);
    const isFree = (title: string, index: number): boolean => title === block.title && !isTaken.has(index);
    const next = options.findIndex(({ title }, index) => isFree(title, index));
    const index = next >= 0 ? next : findOption(block.title, options);
    const read = readBlock(block);
    if (index < 0 || isTaken.has(index)) {
      isTaken.add(options.push({ ...untitled, title: block.title, ...read }) - 1);
      added.push(block);
      continue;
    }
    const { description } = options[index]!;
    isTaken.add(index);
    options[index] = {
      ...options[index]!,
      ...read,
      description: [description, read.description].filter(Boolean).join('\n\n'),
    };
  }
  return added;
}

function readBlock({
  lines,
  level,
}: Block): Pick<DecisionOption, 'description' | 'pros' | 'neutral' | 'cons'> {
  const { rest, ...points } = readPoints(linesOf(shifted(lines, 3 - level)));
  return { description: unescapeLines(tidy(rest), breaksOption), ...points };
}

function readOptionTitle(text: string): string {
  const plain = oneLine(text).replace(/^(\*\*|__)(.+)\1[.:]?$/, '$2');
  return unescapeInLine(readTitle(plain), markup);
}
