import { isUtf8 } from 'node:buffer';
import { Invalid, Unprocessable } from '@quarterdeck/platform/http/errors';
import { readZip } from '@quarterdeck/platform/zip/read-zip';
import { LARGEST_FILE, ZIP_LIMITS } from './import-limits';
import type { ImportedTextDto } from './imports.dto';

export interface GivenFiles {
  files: ImportedTextDto[];
  leftOut: { name: string; why: string }[];
}

/** The Markdown files of an archive or a folder, with the names that they have in it. */
export async function readFiles(
  zip: Buffer | undefined,
  given: ImportedTextDto[] | undefined,
): Promise<GivenFiles> {
  if (!zip && !given)
    throw new Invalid('request.invalid', 'Send a zip archive, or the files of a folder as JSON.', [
      { pointer: '/files', detail: 'is missing' },
    ]);
  const found = zip ? await filesOfZip(zip) : filesOfFolder(given!);
  const leftOut = found.others.slice(0, 200).map((name) => ({ name, why: reasonFor(name) }));
  if (!found.files.length)
    throw new Unprocessable(
      'import.no_markdown',
      'There is no decision in it: decisions are Markdown files, whose names end with .md.',
    );
  return { files: found.files, leftOut };
}

async function filesOfZip(zip: Buffer): Promise<{ files: ImportedTextDto[]; others: string[] }> {
  const { files, others } = await readZip(zip, ZIP_LIMITS, isDecision);
  return {
    files: files.map(({ name, bytes }) => ({ name: nameOf(name), text: textOf(name, bytes) })),
    others,
  };
}

function filesOfFolder(given: ImportedTextDto[]): { files: ImportedTextDto[]; others: string[] } {
  for (const { name } of given) {
    if (/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)|\p{Cc}/u.test(name))
      throw new Unprocessable(
        'import.unsafe_name',
        `"${name.slice(0, 100)}" leaves the folder. Choose the folder itself.`,
      );
  }
  return {
    files: given.filter(({ name }) => isDecision(name)),
    others: given.map(({ name }) => name).filter((name) => !isDecision(name)),
  };
}

/** Notes about the folder and the template for new files are no decisions. */
function isDecision(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)!.toLowerCase();
  if (parts.some((part) => part === '__MACOSX' || part.startsWith('.'))) return false;
  return /\.(?:md|markdown)$/.test(name) && !isAbout(name);
}

const isAbout = (name: string): boolean =>
  /^(?:readme|index|contributing|changelog|(?:adr-)?template.*|.*[-_]template)\.(?:md|markdown)$/.test(name);

function reasonFor(path: string): string {
  if (/\.(?:md|markdown)$/i.test(path)) return 'It tells about the folder, or is a template.';
  return 'It is not a Markdown file.';
}

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
