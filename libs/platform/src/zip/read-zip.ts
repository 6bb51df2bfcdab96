import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { Unprocessable } from '../errors';

export interface ZipLimits {
  /** Entries of any kind. */
  files: number;
  /** Bytes of everything that is read, inflated. */
  inflated: number;
  /** Inflated to packed, of one file; only looked at beyond the first `free` bytes. */
  ratio: number;
  free: number;
}

export interface ZippedFile {
  name: string;
  bytes: Buffer;
}

/** How far an archive has been read. */
export interface ZipPlace {
  entries: number;
  inflated: number;
}

export const ZIP_START: ZipPlace = { entries: 0, inflated: 0 };

/** Reading pauses with the first file that reaches one of them. */
export interface ZipPart {
  files: number;
  bytes: number;
}

const archives = /\.(?:zip|jar|7z|rar|gz|tgz|tar|bz2|xz)$/i;

/**
 * The next files whose names `wants` accepts; `next` is null when the archive is at its end. What an archive says about
 * its sizes is only believed when it is bad news: bytes are counted while they are inflated, and reading stops with the
 * first one too many.
 */
export async function readZip(
  archive: Buffer,
  limits: ZipLimits,
  wants: (name: string) => boolean,
  from: ZipPlace,
  part: ZipPart,
): Promise<{ files: ZippedFile[]; others: string[]; next: ZipPlace | null }> {
  const zip = await open(archive);
  const files: ZippedFile[] = [];
  const others: string[] = [];
  let { inflated } = from;
  let entries = 0;
  if (zip.entryCount > limits.files) throw tooMany(limits);
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    if (entries++ < from.entries) continue;
    if (entries > limits.files) throw tooMany(limits);
    refuseEntry(entry);
    if (entry.fileName.endsWith('/')) continue;
    if (!wants(entry.fileName)) {
      others.push(entry.fileName);
      continue;
    }
    const bytes = await inflate(zip, entry, limits.inflated - inflated, limits);
    inflated += bytes.length;
    files.push({ name: entry.fileName, bytes });
    if (files.length >= part.files || inflated - from.inflated >= part.bytes)
      return { files, others, next: { entries, inflated } };
  }
  return { files, others, next: null };
}

function refuseEntry(entry: Entry): void {
  const name = entry.fileName;
  if (hasControl(name)) throw unsafeName();
  if ((entry.generalPurposeBitFlag & 1) === 1) {
    const detail = `"${name}" is encrypted. Create the archive again without a password.`;
    throw new Unprocessable('zip.encrypted', detail);
  }
  if (archives.test(name)) {
    const detail = `"${name}" is an archive inside the archive. Unpack it first, then zip the files themselves.`;
    throw new Unprocessable('zip.nested', detail);
  }
}

async function inflate(zip: ZipFile, entry: Entry, left: number, limits: ZipLimits): Promise<Buffer> {
  if (entry.uncompressedSize > left) throw tooLarge(limits);
  const stream = await openEntry(zip, entry);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > left) throw tooLarge(limits);
      if (size > limits.free && size > entry.compressedSize * limits.ratio) throw bomb(entry.fileName);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Unprocessable ? error : broken();
  } finally {
    stream.destroy();
  }
  return Buffer.concat(chunks);
}

const open = (archive: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(broken()) : resolve(zip),
    ),
  );

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      zip.removeAllListeners();
    };
    zip.once('entry', (entry: Entry) => (settle(), resolve(entry)));
    zip.once('end', () => (settle(), resolve(null)));
    zip.once('error', (error: Error) => (settle(), reject(nameError(error) ? unsafeName() : broken())));
    zip.readEntry();
  });
}

const openEntry = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream))),
  );

/** The library itself refuses such names, before anybody sees the entry. */
const nameError = ({ message }: Error): boolean =>
  /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(message);

const hasControl = (name: string): boolean => /\p{Cc}/u.test(name);

const unsafeName = () =>
  new Unprocessable(
    'zip.unsafe_name',
    'The archive has a file whose name leaves the folder, is absolute or cannot be displayed. Zip the folder itself.',
  );
const broken = () =>
  new Unprocessable('zip.broken', 'This is not a zip archive, or it is damaged. Create it again.');
const bomb = (name: string) =>
  new Unprocessable('zip.bomb', `"${name}" unpacks to far more than any text would. Nothing was imported.`);
const tooLarge = ({ inflated }: ZipLimits) =>
  new Unprocessable(
    'zip.too_large',
    `The archive unpacks to more than ${Math.floor(inflated / 1_048_576)} MB. Import it in parts.`,
  );
const tooMany = ({ files }: ZipLimits) =>
  new Unprocessable('zip.too_many_files', `The archive has more than ${files} files. Import it in parts.`);
