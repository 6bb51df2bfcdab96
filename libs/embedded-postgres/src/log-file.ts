import { open, rename, stat } from 'node:fs/promises';

const LIMIT_BYTES = 10 * 1024 * 1024;
const END_BYTES = 64 * 1024;

/** Keeps one older log beside a new one once it has become large. */
export async function rotateLog(log: string): Promise<void> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  if (size > LIMIT_BYTES) await rename(log, `${log}.1`);
}

/** What was written since an offset, or the end of it: the end is what tells why a server died. */
export async function readEnd(path: string, offset: number): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const from = Math.max(offset, size - END_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
