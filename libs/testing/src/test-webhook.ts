import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Answers with a status, says nothing, breaks off, or answers one byte a second without an end. */
export type WebhookConduct = { status: number; header?: string } | 'hang' | 'drop' | 'trickle' | 'slow_body';

export interface ReceivedHook {
  id: string;
  /** The text of the message. */
  text: string;
  /** What it was asked for, such as `POST /services/a`. */
  line: string;
}

/** A receiver of webhooks, of plain sockets: as unkind as it is told once it has read the message. */
export class TestWebhook {
  readonly received: ReceivedHook[] = [];
  conduct: () => WebhookConduct = () => ({ status: 200 });
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.serve(socket));

  /** Returns its address. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/services/T0/B0/secret`;
  }

  close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket.setEncoding('utf8'));
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
    let pending = '';
    socket.on('data', (chunk: string) => {
      pending += chunk;
      const [head, body] = pending.split('\r\n\r\n', 2);
      const length = Number(/^content-length: (\d+)$/im.exec(head!)?.[1] ?? Infinity);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      pending = '';
      const id = /^idempotency-key: (.*)$/im.exec(head!)?.[1] ?? '';
      const { text } = JSON.parse(body) as { text: string };
      this.received.push({ id, text, line: head!.split(' HTTP/')[0]! });
      void this.answer(socket);
    });
  }

  private async answer(socket: Socket): Promise<void> {
    const conduct = this.conduct();
    if (conduct === 'hang') return;
    if (conduct === 'drop') return void socket.destroy();
    if (typeof conduct === 'object') {
      const { status, header } = conduct;
      return void socket.end(
        `HTTP/1.1 ${status} said\r\n${header ? `${header}\r\n` : ''}content-length: 0\r\n\r\n`,
      );
    }
    const start = 'HTTP/1.1 200 said\r\n';
    if (conduct === 'slow_body') socket.write(`${start}content-length: 100\r\n\r\n`);
    for (const byte of conduct === 'trickle' ? start : 'o'.repeat(100)) {
      if (socket.destroyed) return;
      socket.write(byte);
      await sleep(1_000);
    }
  }
}
