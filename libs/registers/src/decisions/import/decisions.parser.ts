import { isUtf8 } from 'node:buffer';
import { Unprocessable } from '@quarterdeck/platform/errors';
import { readZip, type ZipPlace } from '@quarterdeck/platform/zip/read-zip';
import { isDecision } from './decision-names';
import { LARGEST_FILE, PART, ZIP_LIMITS } from './import-limits';
import { readDecision, type ReadDecision } from './read-decision';

export interface TextFile {
  name: string;
  text: string;
}

export type DecisionFiles = { files: TextFile[] } | { zip: Uint8Array; from: ZipPlace };

export interface ReadFiles {
  decisions: ReadDecision[];
  /** Names of files that are no decisions. */
  others: string[];
  /** Where an archive goes on. */
  next: ZipPlace | null;
}

export async function parse(source: DecisionFiles, reading: (file: string) => void): Promise<ReadFiles> {
  const { files, others, next } = 'zip' in source ? await filesOfZip(source) : filesOfFolder(source.files);
  const decisions = files.map((file) => {
    reading(file.name);
    return readDecision(file);
  });
  return { decisions, others, next };
}

async function filesOfZip({ zip, from }: { zip: Uint8Array; from: ZipPlace }) {
  const archive = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const { files, others, next } = await readZip(archive, ZIP_LIMITS, isDecision, from, PART);
  const texts = files.map(({ name, bytes }) => ({ name: nameOf(name), text: textOf(name, bytes) }));
  return { files: texts, others, next };
}

const filesOfFolder = (files: TextFile[]) => ({
  files: files.filter(({ name }) => isDecision(name)),
  others: files.map(({ name }) => name).filter((name) => !isDecision(name)),
  next: null,
});

function nameOf(name: string): string {
  if (name.length <= 500) return name;
  throw new Unprocessable(
    'zip.unsafe_name',
    'The archive has a file whose name is longer than 500 characters.',
  );
}

function textOf(name: string, bytes: Buffer): string {
  if (bytes.length > LARGEST_FILE)
    throw new Unprocessable(
      'import.file_too_large',
      `"${name}" is larger than 1 MB. No decision is that long.`,
    );
  if (!isUtf8(bytes) || bytes.includes(0))
    throw new Unprocessable(
      'import.not_utf8',
      `"${name}" is not text in UTF-8. Save it as UTF-8, then import it again.`,
    );
  return bytes.toString('utf8');
}
