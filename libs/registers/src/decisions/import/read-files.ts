import { Invalid, Unprocessable } from '@quarterdeck/platform/errors';
import { parser } from '@quarterdeck/platform/parsing/parser';
import type { ParserThreads } from '@quarterdeck/platform/parsing/parser-threads';
import { ZIP_START, type ZipPlace } from '@quarterdeck/platform/zip/read-zip';
import { refuseUnsafeName, whyLeftOut } from './decision-names';
import type { DecisionFiles, ReadFiles, TextFile } from './decisions.parser';
import { MOST_NOTES_IN_ALL, PART } from './import-limits';
import { limitNotes, type ReadDecision } from './read-decision';

export interface FilesToImport {
  decisions: ReadDecision[];
  leftOut: { name: string; why: string }[];
}

const decisionParser = parser<typeof import('./decisions.parser')>(require.resolve('./decisions.parser'));

/** The decisions of an archive or a folder, part by part, so that small files of others pass between. */
export async function readFiles(
  threads: ParserThreads,
  zip: Buffer | undefined,
  folder: TextFile[] | undefined,
): Promise<FilesToImport> {
  if (!zip && !folder)
    throw new Invalid('request.invalid', 'Send a zip archive, or the files of a folder as JSON.', [
      { pointer: '/files', detail: 'is missing' },
    ]);
  let notesLeft = MOST_NOTES_IN_ALL;
  const all: Omit<ReadFiles, 'next'> = { decisions: [], others: [] };
  const read = async (files: DecisionFiles): Promise<ZipPlace | null> => {
    const { decisions, others, next } = await threads.parse(decisionParser, files);
    for (const decision of decisions) {
      const notes = limitNotes(decision.notes, notesLeft);
      notesLeft -= notes.length;
      all.decisions.push({ ...decision, notes });
    }
    all.others.push(...others);
    return next;
  };
  if (zip) for (let from: ZipPlace | null = ZIP_START; from;) from = await read({ zip, from });
  else for (const files of partsOf(folder!)) await read({ files });
  if (!all.decisions.length)
    throw new Unprocessable(
      'import.no_markdown',
      'It contains no decision. Decisions are Markdown files with names that end in .md.',
    );
  const leftOut = all.others.slice(0, 200).map((name) => ({ name, why: whyLeftOut(name) }));
  return { decisions: all.decisions, leftOut };
}

function partsOf(files: readonly TextFile[]): TextFile[][] {
  const parts: TextFile[][] = [];
  let room = { files: 0, bytes: 0 };
  for (const file of files) {
    refuseUnsafeName(file.name);
    if (room.files <= 0 || room.bytes <= 0) {
      parts.push([]);
      room = { ...PART };
    }
    parts.at(-1)!.push(file);
    room.files -= 1;
    room.bytes -= file.text.length;
  }
  return parts;
}
