import type { DecisionState } from '@quarterdeck/domain/decision';
import type { AdrReference } from './adr';
import { referencesIn } from './file-names';
import { replaceBetween } from './scan';

const words: readonly (readonly [RegExp, DecisionState])[] = [
  [/^(?:supers?[ec]+d(?:ed|es)\s+by|superseded|superceded|replaced)\b/i, 'superseded'],
  [/^(?:accepted|approved|adopted|decided|done|implemented|agreed|active)\b/i, 'accepted'],
  [/^(?:proposed|proposal|pending|open|rfc|in review|under review|in discussion)\b/i, 'proposed'],
  [/^(?:rejected|declined|not accepted)\b/i, 'rejected'],
  [/^(?:deprecated|obsolete|retired)\b/i, 'deprecated'],
  [/^(?:withdrawn|cancelled|canceled|abandoned)\b/i, 'withdrawn'],
  [/^(?:draft|wip|work in progress|idea)\b/i, 'draft'],
];
const replacedBy = /\b(?:supers?[ec]+d(?:ed)?|replaced)\s+by\b/i;
const replaces = /\b(?:supers?[ec]+des|replaces)\b/i;

export interface ReadStatus {
  status: DecisionState | null;
  supersededBy: AdrReference | null;
  supersedes: AdrReference[];
  /** The day, where the status names it. */
  dated: string | null;
  /** What else stands there. */
  rest: string;
}

/** Reads `accepted`, `superseded by [ADR-0005](0005-x.md)` and what people add to them. */
export function readStatus(text: string): ReadStatus {
  const read: ReadStatus = { status: null, supersededBy: null, supersedes: [], dated: null, rest: '' };
  const rest: string[] = [];
  for (const part of parts(text)) {
    const plain = replaceBetween(part.replace(/^[*+-]\s+/, ''), '](', ')', ']')
      .replace(/[*_`"]/g, '')
      .trim();
    const status = words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
    const by = replacedBy.test(plain) ? referencesIn(part)[0] : undefined;
    const of = replaces.test(plain) ? referencesIn(part) : [];
    read.supersededBy ??= by ?? null;
    read.supersedes.push(...of);
    read.dated ??= /\b\d{4}-\d{2}-\d{2}\b/.exec(plain)?.[0] ?? null;
    // The later state counts: adr-tools leaves "Accepted" in the file and adds "Superseded by" below it.
    const isLater = read.status === null || status === 'superseded' || status === 'deprecated';
    if (status && isLater) read.status = status;
    if (!status && !by && !of.length) rest.push(part);
    else if (isMore(plain)) rest.push(part);
  }
  return { ...read, rest: rest.join('\n') };
}

/** Whether anything is left when the state, the references and the dates are taken out. */
const isMore = (text: string): boolean =>
  /\p{L}{3,}/u.test(
    replaceBetween(
      words.reduce((rest, [pattern]) => rest.replace(pattern, ''), text),
      '[',
      ']',
    )
      .replace(replacedBy, '')
      .replace(replaces, '')
      .replace(/\badr\b|\d{4}-\d{2}-\d{2}/gi, ''),
  );

function parts(text: string): string[] {
  return text
    .split(/\n+|,\s+(?=supers|replac)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^<!--.*-->$/.test(part));
}
