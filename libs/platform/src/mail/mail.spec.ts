import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { validateConfig } from '../config/load-config';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import { linkToken, linkTokenHash, linkUrl } from './link-token';
import { mailLayout } from './mail-layout';
import { type MailMessage, messageIdOf } from './mail-message';
import { Mailbox } from './mailbox';
import { Mailer } from './mailer';

// Short enough for the servers that hang, long enough for a busy machine.
const FAST = { connectionTimeout: 2_000, greetingTimeout: 2_000, socketTimeout: 2_000, total: 8_000 };
const message: MailMessage = {
  messageId: '<0198aaaa-0000-7000-8000-000000000001@quarterdeck.example>',
  to: 'mara@client.example',
  subject: 'Check-in für Nordwind – due today',
  ...mailLayout({
    title: 'Check-in due',
    paragraphs: ['Acme & <Sons> wait for it.'],
    facts: [['Due', 'Monday, 2 March 2026, 09:00']],
    action: { label: 'Write the check-in', url: 'https://quarterdeck.example/sign-in/link#tok&en' },
    footer: 'You get this because you own it.',
  }),
};

describe('email by SMTP', () => {
  const received: string[] = [];
  const running: { close(done: () => void): void }[] = [];
  beforeEach(() => received.splice(0));
  afterEach(async () => {
    await Promise.all(
      running.splice(0).map((server) => new Promise<void>((resolve) => server.close(resolve))),
    );
  });

  it('text and HTML are sent under the given Message-ID', async () => {
    await send(await smtp({}));
    expect(received).toHaveLength(1);
    const mail = await PostalMime.parse(received[0]!);
    expect(mail).toMatchObject({
      messageId: message.messageId,
      subject: message.subject,
      from: { address: 'desk@quarterdeck.example' },
    });
    expect(mail.text).toContain('https://quarterdeck.example/sign-in/link#tok&en');
    expect(mail.html).toContain('href="https://quarterdeck.example/sign-in/link#tok&amp;en"');
    expect(mail.html).toContain('Acme &amp; &lt;Sons&gt;');
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it('custom headers and a calendar invite are sent', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    const headers = { 'List-Unsubscribe': '<https://q.example/stop>', 'Auto-Submitted': 'no' };
    await send(await smtp({}), '', FAST, { ...message, headers, calendar: { method: 'REQUEST', content } });
    const mail = await PostalMime.parse(received[0]!);
    const valuesOf = (key: string) =>
      mail.headers.flatMap((header) => (header.key === key ? header.value : []));
    expect(valuesOf('list-unsubscribe')).toEqual(['<https://q.example/stop>']);
    expect(valuesOf('auto-submitted')).toEqual(['auto-generated']);
    expect(received[0]).toMatch(/content-type: text\/calendar; charset=utf-8; method=REQUEST/i);
    const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
    expect(part?.method).toBe('REQUEST');
  });

  it('credentials in the address are used to log in', async () => {
    const port = await smtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, done) =>
        done(username === 'desk' && password === 'p@ss' ? null : new Error('no'), { user: 'desk' }),
    });
    await send(port, 'desk:p%40ss@');
    expect(received).toHaveLength(1);
    await expect(send(port, 'desk:wrong@')).rejects.toMatchObject({
      outcome: 'retryable',
      reason: 'smtp_535',
    });
  });

  it.each([
    ['a busy server', 451, 'retryable'],
    ['a full mailbox', 452, 'retryable'],
    ['an unknown recipient', 550, 'permanent'],
  ])('%s (%i) counts as %s', async (_what, responseCode, outcome) => {
    const refusal = Object.assign(new Error('no'), { responseCode });
    const atRecipient = await smtp({ onRcptTo: (_address, _session, done) => done(refusal) });
    await expect(send(atRecipient)).rejects.toMatchObject({ outcome, reason: `smtp_${responseCode}` });
    const afterData = await smtp({
      onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusal)),
    });
    await expect(send(afterData)).rejects.toMatchObject({ outcome, reason: `smtp_${responseCode}` });
  });

  it('an unreachable server has definitely not accepted the message', async () => {
    await expect(send(await freePort())).rejects.toMatchObject({
      outcome: 'retryable',
      reason: 'ECONNREFUSED',
    });
  });

  it('a server that never greets has definitely not accepted the message', async () => {
    await expect(send(await raw(() => undefined))).rejects.toMatchObject({
      outcome: 'retryable',
      reason: 'ETIMEDOUT',
    });
  });

  it('a server that goes silent before DATA has definitely not accepted the message', async () => {
    const port = await raw((socket) => {
      socket.write('220 ready\r\n');
      socket.on('data', (data) => void (data.toString().startsWith('EHLO') && socket.write('250 hello\r\n')));
    });
    await expect(send(port)).rejects.toMatchObject({ outcome: 'retryable', reason: 'ETIMEDOUT' });
  });

  it.each([
    ['drops the connection', (socket: Socket) => socket.destroy()],
    ['falls silent', () => undefined],
  ])('a server that %s after the final dot leaves the outcome unknown', async (_what, end) => {
    const port = await raw((socket) => {
      let inData = false;
      socket.write('220 ready\r\n');
      socket.on('data', (data) => {
        const text = data.toString();
        if (inData) return text.endsWith('\r\n.\r\n') ? end(socket) : undefined;
        inData = text.startsWith('DATA');
        socket.write(inData ? '354 go on\r\n' : '250 fine\r\n');
      });
    });
    await expect(send(port)).rejects.toMatchObject({ outcome: 'unknown' });
  });

  it('a trickling server times out', async () => {
    const port = await raw((socket) => {
      socket.write('220 ready\r\n');
      const drip = setInterval(() => socket.write('250-wait\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    const before = Date.now();
    await expect(send(port, '', { ...FAST, total: 900 })).rejects.toMatchObject({
      outcome: 'retryable',
      reason: 'ETIMEDOUT',
    });
    expect(Date.now() - before).toBeGreaterThan(850);
  });

  function send(port: number, login = '', timeouts = FAST, sent = message): Promise<void> {
    const smtpUrl = `smtp://${login}127.0.0.1:${port}`;
    return new Mailer({ smtpUrl, mailFrom: 'Quarterdeck <desk@quarterdeck.example>' }, timeouts).send(sent);
  }

  function smtp(options: SMTPServerOptions): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          received.push(Buffer.concat(chunks).toString());
          done();
        });
      },
      ...options,
    });
    server.on('error', () => undefined);
    running.push(server);
    return new Promise((resolve) => {
      const inner = server.listen(0, '127.0.0.1', () => resolve((inner.address() as AddressInfo).port));
    });
  }

  function raw(onConnection: (socket: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      onConnection(socket);
    });
    const close = server.close.bind(server);
    server.close = (done) => {
      for (const socket of sockets) socket.destroy();
      return close(done);
    };
    return listen(server);
  }

  function listen(server: Server): Promise<number> {
    running.push(server);
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  }
});

describe('the development mailbox', () => {
  let directory: string;
  beforeEach(async () => (directory = await mkdtemp(join(tmpdir(), 'quarterdeck-mailbox-'))));
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const deliver = (change: Partial<MailMessage> = {}): Promise<void> =>
    new Mailer({ mailboxDirectory: join(directory, 'made/when/needed'), mailFrom: 'desk@localhost' }).send({
      ...message,
      ...change,
    });
  const mailbox = (): Mailbox => new Mailbox(join(directory, 'made/when/needed'));

  it('the mailbox shows an email with its text, HTML and links', async () => {
    await deliver();
    const [summary] = await mailbox().list(10);
    expect(summary).toMatchObject({
      id: message.messageId.slice(1, -1),
      to: 'mara@client.example',
      subject: message.subject,
    });
    const mail = await mailbox().read(summary!.id);
    expect(mail?.links).toEqual(['https://quarterdeck.example/sign-in/link#tok&en']);
    expect(mail?.html).toContain('Write the check-in');
  });

  it('a resent email appears once and leaves no draft file', async () => {
    await deliver();
    await deliver({ subject: 'again' });
    expect(await readdir(join(directory, 'made/when/needed'))).toHaveLength(1);
    expect(await mailbox().list(10)).toMatchObject([{ subject: 'again' }]);
  });

  it('emails are listed newest first, up to the limit', async () => {
    for (const n of [1, 2, 3]) {
      await deliver({ messageId: `<m${n}@host>`, subject: `mail ${n}` });
      await utimes(join(directory, `made/when/needed/m${n}@host.eml`), n, n);
    }
    expect((await mailbox().list(2)).map(({ subject }) => subject)).toEqual(['mail 3', 'mail 2']);
  });

  it('the mailbox is empty before the first email', async () => {
    expect(await mailbox().list(10)).toEqual([]);
    expect(await mailbox().read('nobody@host')).toBeUndefined();
  });

  it.each([
    '../secret@host',
    '..@host',
    'a/../../secret@host',
    'secret',
    '/etc/passwd',
    'a@../..',
    'a@host\0',
  ])('no file outside the mailbox is read: %s', async (id) => {
    await deliver();
    await writeFile(join(directory, 'made/when/secret@host.eml'), 'Subject: secret\r\n\r\n');
    expect(await mailbox().read(id)).toBeUndefined();
  });

  it('no file outside the mailbox is written', async () => {
    await expect(deliver({ messageId: '<../../x@host>' })).rejects.toMatchObject({ outcome: 'retryable' });
    expect(await readdir(directory)).not.toContain('x@host.eml');
  });
});

describe('emailed links', () => {
  it('each purpose and row has its own token, and its hash is stored', () => {
    const token = linkToken('secret', 'sign_in', '1');
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(linkToken('secret', 'sign_in', '1')).toBe(token);
    expect(
      new Set([
        token,
        linkToken('secret', 'password_reset', '1'),
        linkToken('secret', 'sign_in', '2'),
        linkToken('other', 'sign_in', '1'),
      ]).size,
    ).toBe(4);
    expect(linkTokenHash(token)).toEqual(createHash('sha256').update(token).digest());
  });

  it('the token follows # in the page address', () => {
    const { publicUrl } = validateConfig(
      { publicUrl: 'https://q.example/', smtpUrl: 'smtp://127.0.0.1', quarterdeckSecret: 's'.repeat(32) },
      [],
    );
    expect(linkUrl(publicUrl, 'sign_in', 't')).toBe('https://q.example/sign-in/link#t');
    expect(linkUrl('https://q.example', 'password_reset', 't')).toBe('https://q.example/reset-password#t');
    expect(linkUrl('https://q.example', 'invitation', 't')).toBe('https://q.example/invitation#t');
  });

  it('a Message-ID is derived from its notification', () => {
    expect(messageIdOf('0198', 'https://q.example:8443/x')).toBe('<0198@q.example>');
    expect(messageIdOf('0198', 'http://[::1]:3000')).toBe('<0198@1>');
  });
});
