import type { Chosen, TextFile } from '../../api/decision-imports';

const LARGEST = 10 * 1_048_576;
const MOST = 2000;

/** The message tells the user why. */
export class CannotBeSent extends Error {}

/** Paths are relative to the chosen folder. */
export interface PathAndFile {
  path: string;
  file: File;
}

/** Skips everything but Markdown without reading it. */
export async function readChosen(found: readonly PathAndFile[]): Promise<Chosen> {
  const archives = found.filter(({ path }) => /\.zip$/i.test(path));
  const [archive] = archives;
  if (archive && found.length === 1) {
    if (archive.file.size > LARGEST)
      throw new CannotBeSent('This archive is larger than 10 MB. Import it in parts.');
    return { name: archive.file.name, zip: archive.file };
  }
  const texts = found.filter(({ path }) => /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)\./.test(path));
  if (!texts.length)
    throw new CannotBeSent(
      archives.length
        ? 'Choose one archive at a time.'
        : 'No Markdown files found. Decisions are files whose names end in .md.',
    );
  if (texts.length > MOST)
    throw new CannotBeSent(`You chose ${texts.length} files. Import at most 2,000 at a time.`);
  const size = texts.reduce((sum, { file }) => sum + file.size, 0);
  // JSON escapes line breaks and quotes, which adds to the size.
  if (size > LARGEST * 0.9)
    throw new CannotBeSent('These files are larger than 9 MB together. Zip them, or import them in parts.');
  const files: TextFile[] = [];
  for (const { path, file } of texts) files.push({ name: path, text: await textOf(path, file) });
  return { name: files.length === 1 ? '1 file' : `${files.length} files`, files };
}

async function textOf(path: string, file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes);
  if (text !== null && !text.includes('\0')) return text;
  throw new CannotBeSent(`${path} is not UTF-8 text. Save it as UTF-8, then choose it again.`);
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Paths start with the chosen folder's name. */
export function filesOfField(list: FileList | null): PathAndFile[] {
  return Array.from(list ?? [], (file) => ({
    path: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name,
    file,
  }));
}

/** Reads the entries synchronously, because the list is cleared after the event. */
export async function filesOfDrop({ items }: DataTransfer): Promise<PathAndFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const only = entries.length === 1 ? entries[0] : undefined;
  const found = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  const isFolder = only?.isDirectory ?? false;
  return found
    .flat()
    .map(({ path, file }) => ({ path: isFolder ? path.replace(/^[^/]*\//, '') : path, file }));
}

async function filesOf(entry: FileSystemEntry, above: string): Promise<PathAndFile[]> {
  const path = above + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PathAndFile[] = [];
  // Directory readers return batches, then an empty one.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (!part.length) return found;
    for (const inner of part) found.push(...(await filesOf(inner, `${path}/`)));
  }
}
