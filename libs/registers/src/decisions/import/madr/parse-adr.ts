import { isValidLocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionOption } from '@quarterdeck/domain/decision-content';
import type { AdrNote, ParsedAdr } from './adr';
import { unescapeLines } from './escapes';
import { dateInName, numberInName, titleInName } from './file-names';
import { readFrontMatter } from './front-matter';
import { type Heading, headingsOf } from './headings';
import { Excess, limitLines, limitReferences } from './limits';
import { linesOf, plainText, tidy } from './lines';
import { itemsOrParagraphs } from './list-items';
import { keyAndValue, readKey, valueText } from './metadata';
import { readOptions, readProsAndCons } from './options';
import { readOutcome } from './outcome';
import { sortItems } from './points';
import { Reading } from './reading';
import { breaksSection, divide, type Section, shifted } from './sections';
import { oneLine, readDecisionTitle, readTitle } from './titles';

/** Reads a file of MADR 2 to 4, of Nygard's format, or of something between them. */
export function parseAdr(fileName: string, source: string): ParsedAdr {
  const reading = new Reading();
  reading.adr.number = numberInName(fileName);
  const problems = readWhole(reading, fileName, plainText(source));
  return { understood: reading.adr, fields: [...reading.fields], notes: reading.notes, problems };
}

/** Gives back why the file cannot be imported. */
function readWhole(reading: Reading, fileName: string, text: string): AdrNote[] {
  try {
    limitLines(text);
    const body = readText(reading, fileName, text);
    limitReferences(reading.supersedes);
    return problemsOf(reading, body);
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    if (!reading.adr.content.title) readName(reading, fileName, null);
    return [{ line: error.line, what: error.what, why: error.why }];
  }
}

/** Gives back the text below the front matter. */
function readText(reading: Reading, fileName: string, text: string): string {
  const { adr } = reading;
  const { values, lineOf, body, first } = readFrontMatter(text, reading.notes);
  for (const [key, value] of Object.entries(values)) {
    if (!readKey(reading, key, value, lineOf(key)))
      reading.keep(
        lineOf(key),
        `${key}: ${valueText(value)}`,
        'MADR has no such key; it is kept under More Information.',
      );
  }
  const lines = linesOf(body, first);
  const headings = headingsOf(lines);
  const title = titleOf(headings);
  readName(reading, fileName, title);
  // The heading of the title divides nothing; its own lines are left out.
  const skipped = new Set(
    title ? lines.slice(lines.indexOf(title.line), lines.indexOf(title.line) + title.height) : [],
  );
  const rest = lines.filter((line) => !skipped.has(line));
  readSections(reading, divide(rest, title ? headings.filter((heading) => heading !== title) : headings));
  if (adr.supersededBy) adr.state = 'superseded';
  if (!reading.fields.has('status'))
    reading.note(null, 'Status', 'The file names no status, so the decision becomes a draft.');
  return body;
}

/** The first heading, unless it is already a section beside the others. */
function titleOf(headings: readonly Heading[]): Heading | null {
  const [first, ...others] = headings;
  if (!first) return null;
  const sections = others.filter(({ section }) => section);
  const isAbove = sections.length > 0 && sections.every(({ level }) => level > first.level);
  return !first.section || isAbove ? first : null;
}

function readName(reading: Reading, fileName: string, heading: Heading | null): void {
  const { adr } = reading;
  const read = heading ? readDecisionTitle(heading.title, adr.number) : { title: '', number: null };
  adr.number ??= read.number;
  const title = reading.frontTitle ?? (read.title || oneLine(titleInName(fileName)));
  reading.content({ title });
  if (title) reading.addField('title');
  if (title && !reading.frontTitle && !read.title)
    reading.note(null, title, 'The file has no heading of its own; its name is the title.');
  const dated = dateInName(fileName);
  if (isValidLocalDate(dated)) adr.date ??= dated;
}

function readSections(reading: Reading, sections: readonly Section[]): void {
  const options: DecisionOption[] = [];
  const unknown: string[] = [];
  const isOption = ({ name }: Section): boolean => name === 'options' || name === 'prosAndCons';
  // The options come first: the outcome names one of them.
  for (const section of [...sections.filter(isOption), ...sections.filter((one) => !isOption(one))]) {
    readSection(reading, section, options, unknown);
  }
  const { chosen } = reading;
  reading.content({
    options: chosen
      ? options.map((option, index) => ({ ...option, chosen: chosen.includes(index + 1) }))
      : options,
    moreInformation: tidy(
      [reading.adr.content.moreInformation, ...reading.paragraphs, ...unknown].filter(Boolean).join('\n\n'),
    ),
  });
  if (options.length) reading.addField('options');
}

function readSection(reading: Reading, section: Section, options: DecisionOption[], unknown: string[]): void {
  const { adr } = reading;
  const aside = (name: string, text: string): void => {
    if (tidy(text)) unknown.push(`### ${name}\n\n${tidy(text)}`);
  };
  switch (section.name) {
    case 'preamble':
      return addText(reading, 'context', readPreamble(reading, section), true);
    case 'status':
    case 'date':
    case 'decisionMakers':
    case 'consulted':
    case 'informed':
      readKey(
        reading,
        section.name === 'decisionMakers' ? 'deciders' : section.name,
        tidy(shifted(section.lines, 0)),
        section.line,
      );
      return;
    case 'context':
      return addText(reading, 'context', textOf(section, 2));
    case 'confirmation':
      return addText(reading, 'confirmation', textOf(section, 3));
    case 'moreInformation':
      return addText(reading, 'moreInformation', textOf(section, 2));
    case 'outcome': {
      const text = readOutcome(
        rawText(section, 2),
        section.lines[0]?.no ?? section.line,
        options,
        reading.notes,
      );
      if (options.some(({ chosen }) => chosen)) reading.addField('chosen option');
      return addText(reading, 'rationale', text);
    }
    case 'drivers':
      reading.add(
        'drivers',
        itemsOrParagraphs(section.lines).map(({ text }) => text),
      );
      return foundIf(reading, 'drivers', adr.content.drivers);
    case 'options':
    case 'prosAndCons': {
      const before =
        section.name === 'options'
          ? readOptions(section, options)
          : readProsAndCons(section, options, reading.notes);
      return aside(readTitle(section.title), shifted(before, 3 - section.level));
    }
    case 'consequences':
    case 'good':
    case 'bad':
      return aside('Consequences', readConsequences(reading, section));
    default:
      reading.note(
        section.line,
        readTitle(section.title),
        'MADR has no such section; it is kept under More Information.',
      );
      unknown.push(
        `### ${readTitle(section.title)}\n\n${tidy(shifted(section.lines, 3 - section.level))}`.trim(),
      );
  }
}

/** Lines like `* Status: accepted` are read, the others begin the context. */
function readPreamble(reading: Reading, { lines }: Section): string {
  const rest = lines.filter((line) => {
    const pair = line.opaque ? null : keyAndValue(line.text);
    if (pair && /^technical story$/i.test(pair[0])) {
      if (pair[1] && !/^\[description \|/.test(pair[1]))
        reading.paragraphs.push(`Technical Story: ${pair[1]}`);
      return false;
    }
    return !(pair && readKey(reading, pair[0], pair[1], line.no)) && !/^\|[\s|:-]*\|$/.test(line.text);
  });
  return tidy(shifted(rest, 0));
}

/** Good and bad ones; the text of those that say neither is given back. */
function readConsequences(reading: Reading, section: Section): string {
  const side = section.name === 'good' ? 'pros' : section.name === 'bad' ? 'cons' : null;
  const { pros, cons, others } = sortItems(itemsOrParagraphs(section.lines), side);
  reading.add('positive', pros);
  reading.add('negative', cons);
  foundIf(reading, 'consequences', [...pros, ...cons]);
  if (others.length)
    reading.note(
      others[0]!.line,
      others.map(({ text }) => text).join(' '),
      'These consequences say neither good nor bad; they are kept under More Information.',
    );
  return others
    .map(({ text }) => (others.length > 1 ? `* ${text.replace(/\n(?=.)/g, '\n  ')}` : text))
    .join('\n');
}

const rawText = (section: Section, level: number): string =>
  tidy(shifted(section.lines, level - section.level));
const textOf = (section: Section, level: 2 | 3): string =>
  unescapeLines(rawText(section, level), breaksSection(level));

function addText(
  reading: Reading,
  field: 'context' | 'rationale' | 'confirmation' | 'moreInformation',
  text: string,
  isFirst = false,
): void {
  if (!text) return;
  const before = reading.adr.content[field];
  const [above, below] = isFirst ? [text, before] : [before, text];
  // Put together by `+`, which copies nothing however often a file adds to a field.
  reading.content({ [field]: above && below ? above + '\n\n' + below : above || below });
  reading.addField(field);
}

function foundIf(reading: Reading, field: string, items: readonly unknown[]): void {
  if (items.length) reading.addField(field);
}

function problemsOf({ adr }: Reading, body: string): AdrNote[] {
  const problems: AdrNote[] = [];
  if (!body.trim())
    problems.push({ line: null, what: 'The file is empty', why: 'There is no decision in it.' });
  else if (!adr.content.title)
    problems.push({
      line: null,
      what: 'No title',
      why: 'Neither a heading nor the file name gives the decision a title.',
    });
  return problems;
}
