import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface MailSummary {
  /** The Message-ID without its angle brackets. */
  id: string;
  to: string;
  subject: string;
  /** ISO 8601. */
  receivedAt: string;
}

export interface Mail extends MailSummary {
  text: string;
  html: string;
  /** Distinct addresses in the text, in order. */
  links: string[];
}

/** Safe as a file name: cannot leave the folder. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}@[A-Za-z0-9.-]{1,99}$/;
const SUFFIX = '.eml';

/** The development mailbox: a folder with one `.eml` file per Message-ID, so a resent email appears once. */
export class Mailbox {
  constructor(private readonly directory: string) {}

  /** @throws Error if the Message-ID is not of the form `<id@host>`. */
  async deliver(messageId: string, raw: Buffer): Promise<void> {
    const id = messageId.replace(/^<|>$/g, '');
    if (!ID.test(id)) throw new Error('The Message-ID cannot name a file of the mailbox.');
    await mkdir(this.directory, { recursive: true });
    const draft = join(this.directory, `.${randomUUID()}.part`);
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(raw);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(this.directory, id + SUFFIX));
  }

  /** Newest first. */
  async list(limit: number): Promise<MailSummary[]> {
    const names = await readdir(this.directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const ids = names.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length));
    const dated = await Promise.all(
      ids.filter((id) => ID.test(id)).map(async (id) => ({ id, at: await this.arrival(id) })),
    );
    const newest = dated.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, limit);
    const mails = await Promise.all(newest.map(({ id }) => this.read(id)));
    return mails.flatMap((mail) =>
      mail ? [{ id: mail.id, to: mail.to, subject: mail.subject, receivedAt: mail.receivedAt }] : [],
    );
  }

  async read(id: string): Promise<Mail | undefined> {
    if (!ID.test(id)) return undefined;
    const raw = await readFile(join(this.directory, id + SUFFIX)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!raw) return undefined;
    const { to, subject, text = '', html = '' } = await PostalMime.parse(raw);
    return {
      id,
      to: (to ?? []).flatMap(({ address }) => address ?? []).join(', '),
      subject: subject ?? '',
      receivedAt: new Date(await this.arrival(id)).toISOString(),
      text,
      html,
      links: [...new Set(text.match(/https?:\/\/[^\s<>"]+/g) ?? [])],
    };
  }

  private async arrival(id: string): Promise<number> {
    return (await stat(join(this.directory, id + SUFFIX))).mtimeMs;
  }
}
