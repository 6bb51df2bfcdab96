import type { Adr } from './adr';
import { escapeLines } from './escapes';
import { extras, PREFIX } from './extras';
import { referenceText } from './file-names';
import { writeFrontMatter } from './front-matter';
import { tidy } from './lines';
import { writeItem } from './list-items';
import { writeOption, writeOptionTitle } from './options';
import { writeOutcome } from './outcome';
import { starts } from './points';
import { breaksSection } from './sections';
import { oneLine, writeDecisionTitle } from './titles';

/** The decision as a file of MADR 4.0.0. Reading it gives the same decision. */
export function printAdr(adr: Adr): string {
  const { content } = adr;
  const chosen = content.options.filter((option) => option.chosen);
  const isPlain = chosen.length <= 1 && !hasTwins(adr);
  const sections = [
    `# ${writeDecisionTitle(content.title)}`,
    section('## Context and Problem Statement', below(content.context, 2), true),
    section('## Decision Drivers', items(content.drivers)),
    section(
      '## Considered Options',
      content.options.map(({ title }) => `* ${writeOptionTitle(title)}`).join('\n'),
    ),
    outcomeOf(adr, isPlain ? chosen[0]?.title : undefined),
    section('## Pros and Cons of the Options', argued(adr).map(writeOption).join('\n\n')),
    section('## More Information', below(content.moreInformation, 2)),
  ];
  return `${writeFrontMatter(frontMatter(adr, isPlain))}\n${sections.filter(Boolean).join('\n\n')}\n`;
}

function frontMatter(adr: Adr, isPlain: boolean): Record<string, unknown> {
  const { content, supersedes } = adr;
  const own = [...extras].map(([key, extra]) => [PREFIX + key, extra.write(adr)] as const);
  const chosen = content.options.flatMap((option, index) => (option.chosen ? [index + 1] : []));
  return withoutEmpty({
    status: statusOf(adr),
    date: adr.date,
    'decision-makers': content.decisionMakers,
    consulted: content.consulted,
    informed: content.informed,
    supersedes: supersedes.map(referenceText),
    [`${PREFIX}chosen`]: isPlain ? undefined : chosen,
    ...Object.fromEntries(own),
  });
}

function statusOf({ state, supersededBy }: Adr): string {
  return state === 'superseded' && supersededBy ? `superseded by ${referenceText(supersededBy)}` : state;
}

function outcomeOf({ content }: Adr, chosen: string | undefined): string {
  const { positive, negative } = content.consequences;
  const consequences = [
    ...positive.map((text) => writeItem(text, starts.pros)),
    ...negative.map((text) => writeItem(text, starts.cons)),
  ].join('\n');
  const parts = [
    writeOutcome(content.rationale, chosen),
    section('### Consequences', consequences),
    section('### Confirmation', below(content.confirmation, 3)),
  ];
  return section('## Decision Outcome', parts.filter(Boolean).join('\n\n'));
}

/** All options where two have the same title: only their order keeps their arguments apart. */
function argued(adr: Adr): Adr['content']['options'] {
  const { options } = adr.content;
  const isArgued = options.map(
    ({ description, pros, neutral, cons }) =>
      tidy(description) !== '' || pros.length + neutral.length + cons.length > 0,
  );
  return hasTwins(adr) ? options : options.filter((_, index) => isArgued[index]);
}

function hasTwins({ content: { options } }: Adr): boolean {
  return new Set(options.map(({ title }) => oneLine(title))).size < options.length;
}

const items = (texts: readonly string[]): string => texts.map((text) => writeItem(text)).join('\n');
const below = (text: string, level: 2 | 3): string => escapeLines(tidy(text), breaksSection(level));
const section = (heading: string, text: string, isNeeded = false): string =>
  text ? `${heading}\n\n${text}` : isNeeded ? heading : '';

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  const isEmpty = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}
