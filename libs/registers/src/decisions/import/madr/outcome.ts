import type { DecisionOption } from '@quarterdeck/domain/decision-content';
import type { AdrNote } from './adr';
import { escapeLines, unescapeLines } from './escapes';
import { hashHeading, isSubSection } from './headings';
import { limitOptions } from './limits';
import { linesOf, tidy } from './lines';
import { findOption, untitled } from './options';
import { breaksSection } from './sections';
import { oneLine } from './titles';

const sentence = /^(?:\*\*)?Chosen option(?:\*\*)?\s*:(?:\*\*)?\s*/i;
const breaksOutcome = breaksSection(2, (line) => {
  const heading = hashHeading(line);
  return heading ? heading.level === 3 && isSubSection(heading.section) : sentence.test(line);
});
const quoted = /^(?:"([^"]+)"|“([^”]+)”|'([^']+)'|`([^`]+)`|\*\*(.+?)\*\*|\[([^\]]+)\]\([^)]*\))/;

/** `Chosen option: "A", because …`, where one was chosen, and otherwise the text alone. */
export function writeOutcome(rationale: string, chosen: string | undefined): string {
  const text = escapeLines(tidy(rationale), breaksOutcome);
  if (chosen === undefined) return text;
  const start = `Chosen option: "${oneLine(chosen)}"`;
  if (text === '') return `${start}.`;
  return /^\p{Ll}/u.test(text) ? `${start}, because ${text}` : `${start}.\n\n${text}`;
}

/** Marks the option that the text names, and gives back the rest of the text. */
export function readOutcome(text: string, line: number, options: DecisionOption[], notes: AdrNote[]): string {
  const lines = linesOf(text);
  const at = lines.findIndex(({ text: own, opaque }) => !opaque && sentence.test(own));
  if (at < 0) return unescapeLines(text, breaksOutcome);
  const own = lines.map((one) => one.text);
  const said = own[at]!.replace(sentence, '');
  const { title, rest } = namedIn(said, options);
  choose(title, line + at, options, notes);
  const before = own.slice(0, at).join('\n');
  const after = [rest.replace(/^,?\s*because\s+|^\s*[.,:;]?\s*/i, ''), ...own.slice(at + 1)].join('\n');
  return unescapeLines(tidy([tidy(before), tidy(after)].filter(Boolean).join('\n\n')), breaksOutcome);
}

function namedIn(said: string, options: readonly DecisionOption[]): { title: string; rest: string } {
  const known = options
    .map(({ title }) => title)
    .filter((title) => said.startsWith(`"${title}"`))
    .sort((a, b) => b.length - a.length)[0];
  if (known !== undefined) return { title: known, rest: said.slice(known.length + 2) };
  const match = quoted.exec(said);
  if (match) return { title: match.slice(1).find(Boolean)!, rest: said.slice(match[0].length) };
  const end = /,?\sbecause\b|[,;]\s|\.(?:\s|$)|$/i.exec(said)!;
  return { title: said.slice(0, end.index), rest: said.slice(end.index) };
}

function choose(name: string, line: number, options: DecisionOption[], notes: AdrNote[]): void {
  const title = oneLine(name.replace(/^(?:"|“|`)|(?:"|”|`)$/g, ''));
  const index = findOption(title, options);
  if (index >= 0) {
    if (options[index]!.title !== title)
      notes.push({ line, what: title, why: `Understood as the option "${options[index]!.title}".` });
    options[index] = { ...options[index]!, chosen: true };
  } else if (title) {
    if (options.length)
      notes.push({ line, what: title, why: 'The chosen option is not in the list, and was added to it.' });
    limitOptions(options);
    options.push({ ...untitled, title, chosen: true });
  }
}
