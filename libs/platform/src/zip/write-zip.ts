import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** An archive of texts. The same texts make the same bytes: the time is always the one given. */
export async function writeZip(
  files: readonly { name: string; text: string }[],
  time: Date,
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, text } of files) zip.addBuffer(Buffer.from(text), name, { mtime: time });
  zip.end();
  return buffer(zip.outputStream);
}
