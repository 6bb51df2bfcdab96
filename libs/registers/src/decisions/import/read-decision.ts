import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import type { WrittenContent } from '../record/content-of';
import type { Adr, AdrNote } from './madr/adr';
import { referenceText } from './madr/file-names';
import { parseAdr } from './madr/parse-adr';
import { fitContent } from './fit-content';
import { MOST_NOTES } from './import-limits';

/** The words as they are written, and what of them has columns of its own. */
export interface ReadWords
  extends
    Pick<WrittenContent, 'text'>,
    Pick<DecisionContent, 'category' | 'door' | 'reversalDeadline' | 'expectedOutcome' | 'confidence'> {
  hash: Uint8Array;
}

/** A file as it was understood, before anybody knows where it goes. It passes between threads, so it is small. */
export interface ReadDecision {
  name: string;
  title: string;
  adr: Omit<Adr, 'content'>;
  /** Null when a decision cannot hold what the file says; the problems tell why. */
  words: ReadWords | null;
  /** The words of a superseded decision that say by what, for when its successor is not among the files. */
  wordsAlone: ReadWords | null;
  understood: string[];
  notes: AdrNote[];
  problems: AdrNote[];
}

const MAX_TITLE_LENGTH = 200;

export function readDecision({ name, text }: { name: string; text: string }): ReadDecision {
  const { understood, fields, notes, problems } = parseAdr(name, text);
  const { content, ...adr } = understood;
  const fitted = fitContent(understood);
  return {
    name,
    adr,
    title: content.title.slice(0, MAX_TITLE_LENGTH),
    understood: fields,
    words: fitted.words && readWords(fitted.words),
    wordsAlone: fitted.words && adr.state === 'superseded' ? wordsAlone(understood) : null,
    notes: limitNotes([...notes, ...fitted.notes], MOST_NOTES),
    problems: limitNotes([...problems, ...fitted.problems], MOST_NOTES),
  };
}

/** What the decision says of its successor, where no other decision can be named. */
export const successorText = ({ supersededBy }: Pick<Adr, 'supersededBy'>): string =>
  supersededBy ? `Superseded by ${referenceText(supersededBy)}` : 'Superseded';

function wordsAlone(adr: Adr): ReadWords | null {
  const { content } = adr;
  const moreInformation = [content.moreInformation, `${successorText(adr)}.`].filter(Boolean).join('\n\n');
  const { words } = fitContent({ ...adr, content: { ...content, moreInformation } });
  return words && readWords(words);
}

function readWords({ content, text, hash }: WrittenContent): ReadWords {
  const { category, door, reversalDeadline, expectedOutcome, confidence } = content;
  return { text, hash, category, door, reversalDeadline, expectedOutcome, confidence };
}

export function limitNotes(notes: AdrNote[], limit: number): AdrNote[] {
  const most = Math.max(limit, 0);
  const more = notes.length - most;
  if (more <= 0) return notes;
  const what = `${more} more`;
  return [...notes.slice(0, most), { line: null, what, why: 'Only the first ones are shown.' }];
}
