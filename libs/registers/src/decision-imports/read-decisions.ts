import { setImmediate } from 'node:timers/promises';
import type { WrittenContent } from '../decisions/content/content-of';
import type { Adr, AdrNote } from '../madr/adr';
import { parseAdr } from '../madr/parse-adr';
import { fitContent } from './fit-content';
import type { ImportedTextDto } from './imports.dto';

/** A file as it was understood, before anybody knows where it goes. */
export interface ReadDecision {
  name: string;
  adr: Adr;
  /** Null when a decision cannot hold what the file says; the problems tell why. */
  words: WrittenContent | null;
  understood: string[];
  notes: AdrNote[];
  problems: AdrNote[];
}

const AT_ONCE = 20;

/** Reading thousands of files takes seconds: others get their turn in between. */
export async function readDecisions(files: readonly ImportedTextDto[]): Promise<ReadDecision[]> {
  const read: ReadDecision[] = [];
  for (const [index, file] of files.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    read.push(readDecision(file));
  }
  return read;
}

function readDecision({ name, text }: ImportedTextDto): ReadDecision {
  const { understood: adr, fields, notes, problems } = parseAdr(name, text);
  const { words, ...fitted } = fitContent(adr);
  return {
    ...{ name, adr, words, understood: fields },
    notes: [...notes, ...fitted.notes],
    problems: [...problems, ...fitted.problems],
  };
}
