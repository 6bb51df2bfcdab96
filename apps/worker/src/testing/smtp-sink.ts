import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a mail server is asked in the course of one message; `BODY` is the final dot. */
export const SMTP_STEPS = ['GREETING', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'BODY'] as const;
export type SmtpStep = (typeof SMTP_STEPS)[number];

/** Answers as it should, refuses with a code, says nothing, breaks off, or answers one byte a second without an end. */
export type Conduct = 'fine' | number | 'hang' | 'drop' | 'trickle';

export interface SunkMail {
  messageId: string;
  subject: string;
  /** Of the final dot, in milliseconds. */
  at: number;
}

const FINE: Readonly<Record<SmtpStep, string>> = {
  GREETING: '220 sink\r\n',
  EHLO: '250 sink\r\n',
  MAIL: '250 fine\r\n',
  RCPT: '250 fine\r\n',
  DATA: '354 go on\r\n',
  BODY: '250 taken\r\n',
};

/** A mail server of plain sockets: cheap enough beside what it measures, and as unkind at every step as it is told. */
export class SmtpSink {
  /** Every message whose final dot came, whatever was answered then. */
  readonly mails: SunkMail[] = [];
  conduct: (step: SmtpStep) => Conduct | Promise<Conduct> = () => 'fine';
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.serve(socket));

  /** Returns its address. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this.url;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.setNoDelay(true).setEncoding('latin1');
    // Senders that are killed in the middle are what this is for.
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    let pending = '';
    let body = false;
    void this.answer(socket, 'GREETING');
    socket.on('data', (chunk: string) => {
      pending += chunk;
      for (;;) {
        const end = pending.indexOf(body ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const text = pending.slice(0, end);
        pending = pending.slice(end + (body ? 5 : 2));
        if (body) this.mails.push({ ...headersOf(text), at: Date.now() });
        const step = body ? 'BODY' : stepOf(text);
        body = step === 'DATA';
        if (step === 'QUIT') socket.end('221 bye\r\n');
        else void this.answer(socket, step);
      }
    });
  }

  private async answer(socket: Socket, step: SmtpStep): Promise<void> {
    const conduct = await this.conduct(step);
    if (conduct === 'hang' || socket.destroyed) return;
    if (conduct === 'drop') return void socket.destroy();
    if (conduct === 'fine') return void socket.write(FINE[step]);
    if (typeof conduct === 'number') return void socket.write(`${conduct} no\r\n`);
    for (const byte of `${FINE[step].slice(0, 3)}-${'wait '.repeat(100)}`) {
      if (socket.destroyed) return;
      socket.write(byte);
      await sleep(1_000);
    }
  }
}

function stepOf(line: string): SmtpStep | 'QUIT' {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === 'QUIT' || verb === 'MAIL' || verb === 'RCPT' || verb === 'DATA') return verb;
  return 'EHLO';
}

function headersOf(text: string): { messageId: string; subject: string } {
  const header = (name: string): string =>
    new RegExp(`^${name}:\\s*(.*(?:\\r\\n\\s.*)*)`, 'im').exec(text)?.[1]?.replace(/\r\n\s+/g, ' ') ?? '';
  return { messageId: header('Message-ID'), subject: header('Subject') };
}
