import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RolePasswords } from '@quarterdeck/platform/database/provision';
import { QuickstartError } from './quickstart-error';

export interface Secrets {
  /** QUARTERDECK_SECRET. */
  secret: string;
  passwords: RolePasswords;
}

/** Made at the first start and kept: the database knows the passwords, and mailed links hang on the secret. */
export async function keepSecrets(dataDirectory: string): Promise<Secrets> {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  const file = join(dataDirectory, 'secrets.json');
  return (await read(file)) ?? (await make(file)) ?? (await keepSecrets(dataDirectory));
}

async function read(file: string): Promise<Secrets | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as Secrets;
    if (found.secret && found.passwords?.full) return found;
  } catch {
    // Said below.
  }
  throw new QuickstartError(
    `${file} is damaged. Put it back from a copy, or delete its folder to start from scratch.`,
  );
}

/** Undefined when another process has made it in between. */
async function make(file: string): Promise<Secrets | undefined> {
  const password = (): string => randomBytes(24).toString('base64url');
  const secrets: Secrets = {
    secret: randomBytes(32).toString('base64url'),
    passwords: {
      owner: password(),
      full: password(),
      scoped: password(),
      auth: password(),
      job: password(),
    },
  };
  // Written aside and linked: the file is there whole or not at all, also after a crash.
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
    await link(draft, file);
    return secrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return undefined;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
