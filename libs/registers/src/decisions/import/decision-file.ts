import type { Adr } from './madr/adr';
import { fileNameOf } from './madr/file-names';
import { printAdr } from './madr/print-adr';

interface Other {
  number: number;
  title: string | null;
}

/** A decision as its file holds it, with the others that it names. */
export type DecisionFile = Omit<Adr, 'number' | 'supersedes' | 'supersededBy'> & {
  number: number;
  supersedes: Other[];
  supersededBy: Other | null;
};

export const nameOf = ({ number, content }: DecisionFile): string => fileNameOf(number, content.title);

export function textOf(file: DecisionFile): string {
  const { supersedes, supersededBy } = file;
  return printAdr({
    ...file,
    supersedes: supersedes.map(referenceTo),
    supersededBy: supersededBy && referenceTo(supersededBy),
  });
}

/** The table of contents that the folder opens with. */
export function indexOf(client: string, files: readonly DecisionFile[]): string {
  const rows = files.map((file) => {
    const { number, state, date, content } = file;
    return `| D-${number} | [${inCell(content.title)}](${nameOf(file)}) | ${state} | ${date ?? ''} |`;
  });
  const table = ['| Number | Decision | State | Date |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `# Decisions of ${client}\n\n${files.length ? table : 'There are no decisions yet.'}\n`;
}

const referenceTo = ({ number, title }: Other) => ({ number, file: fileNameOf(number, title ?? '') });
const inCell = (text: string): string => text.replace(/[\\|[\]]/g, '\\$&');
