import { createServer, type AddressInfo } from 'node:net';
import { TestWebhook, type WebhookConduct } from '@quarterdeck/testing/test-webhook';
import { slackBody } from './slack-message';
import { SlackSender } from './slack-sender';
import { isPublic } from './webhook-address';

const ID = '<0198aaaa-0000-7000-8000-000000000001@quarterdeck.example>';
const message = {
  title: 'Check-in for <!channel> & Söhne is due',
  url: 'https://quarterdeck.example/p/acme/check-ins/0198',
};
// Short enough for the receivers that say nothing, long enough for a busy machine.
const PATIENCE = 3_000;

describe('Slack webhook delivery', () => {
  const running: TestWebhook[] = [];
  afterEach(() => Promise.all(running.splice(0).map((hook) => hook.close())));

  async function receiver(conduct: WebhookConduct = { status: 200 }): Promise<[TestWebhook, string]> {
    const hook = new TestWebhook();
    hook.conduct = () => conduct;
    running.push(hook);
    return [hook, await hook.open()];
  }
  const send = (address: string, webhooksToLoopback = true): Promise<void> =>
    new SlackSender({ webhooksToLoopback }, PATIENCE).send(address, ID, message);

  it("a webhook gets one line and a link, under the notification's ID", async () => {
    const [hook, address] = await receiver();
    await send(address);
    expect(hook.received).toEqual([
      {
        id: ID,
        line: 'POST /services/T0/B0/secret',
        text: `Check-in for &lt;!channel&gt; &amp; Söhne is due\n<${message.url}|Open in Quarterdeck>`,
      },
    ]);
  });

  it('an acknowledged message counts as delivered, whatever follows', async () => {
    const [hook, address] = await receiver('slow_body');
    await send(address);
    expect(hook.received).toHaveLength(1);
  });

  it.each<[string, WebhookConduct, object]>([
    ['knows no such hook', { status: 404 }, { outcome: 'permanent', reason: 'http_404', ofServer: false }],
    ['is gone', { status: 410 }, { outcome: 'permanent', reason: 'http_410' }],
    [
      'sends it elsewhere',
      { status: 307, header: 'location: http://127.0.0.1:1/' },
      { outcome: 'permanent', reason: 'http_307' },
    ],
    [
      'has had enough',
      { status: 429, header: 'retry-after: 90' },
      { outcome: 'retryable', reason: 'http_429', retryAfterSeconds: 90, ofServer: false },
    ],
    [
      'asks for a year of rest',
      { status: 429, header: 'retry-after: 31536000' },
      { outcome: 'retryable', retryAfterSeconds: 3_600 },
    ],
    ['is broken', { status: 500 }, { outcome: 'retryable', reason: 'http_500', ofServer: true }],
    ['is away', { status: 503 }, { outcome: 'retryable', reason: 'http_503', ofServer: true }],
    [
      'lost the server behind it',
      { status: 504 },
      { outcome: 'unknown', reason: 'http_504', ofServer: true },
    ],
    ['says nothing', 'hang', { outcome: 'unknown', reason: 'ETIMEDOUT', ofServer: true }],
    ['says one byte a second', 'trickle', { outcome: 'unknown', reason: 'ETIMEDOUT', ofServer: true }],
    ['drops the connection', 'drop', { outcome: 'unknown', reason: 'ECONNRESET', ofServer: true }],
  ])('a webhook that %s gives the right outcome', async (_what, conduct, expected) => {
    const [hook, address] = await receiver(conduct);
    await expect(send(address)).rejects.toMatchObject(expected);
    expect(hook.received).toHaveLength(1);
  });

  it('an unreachable webhook, or one without TLS, has definitely not received the message', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await expect(send(`https://127.0.0.1:${port}/`)).rejects.toMatchObject({
      outcome: 'retryable',
      reason: 'ECONNREFUSED',
    });
    const [hook, address] = await receiver();
    await expect(send(address.replace('http:', 'https:'))).rejects.toMatchObject({ outcome: 'retryable' });
    expect(hook.received).toEqual([]);
  });

  it.each([
    ['this machine', 'https://127.0.0.1:PORT/'],
    ['this machine by its name', 'https://localhost:PORT/'],
    ['this machine in another spelling', 'https://2130706433:PORT/'],
    ['this machine by IPv6', 'https://[::1]:PORT/'],
    ['this machine by IPv4 inside IPv6', 'https://[::ffff:127.0.0.1]:PORT/'],
    ['the network around it', 'https://10.0.0.1:PORT/'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest/meta-data/'],
    ['nowhere', 'https://0.0.0.0:PORT/'],
  ])('a webhook is never %s', async (_what, address) => {
    const [hook, own] = await receiver();
    await expect(send(address.replace('PORT', new URL(own).port), false)).rejects.toMatchObject({
      outcome: 'permanent',
      reason: 'webhook_private_address',
    });
    expect(hook.received).toEqual([]);
  });

  it.each(['http://192.0.66.2/', 'ftp://192.0.66.2/', 'https://user:password@192.0.66.2/', 'nonsense'])(
    'only TLS is used: %s',
    async (address) => {
      await expect(send(address)).rejects.toMatchObject({
        outcome: 'permanent',
        reason: 'webhook_not_https',
      });
    },
  );

  it('only public internet addresses are contacted', () => {
    const others = [
      '192.168.1.1',
      '172.31.0.1',
      '100.64.0.1',
      '224.0.0.1',
      'fd00::1',
      'fe80::1',
      '64:ff9b::7f00:1',
    ];
    expect(others.concat('2002:7f00:1::', '::', '::ffff:10.0.0.1', 'localhost').filter(isPublic)).toEqual([]);
    expect(['3.72.1.1', '2a05:d014::1'].filter(isPublic)).toHaveLength(2);
  });

  it('a long title is sent as one short line', () => {
    const { text } = JSON.parse(slackBody({ ...message, title: `a\n${'b'.repeat(1_000)}` })) as {
      text: string;
    };
    expect(text.split('\n')).toHaveLength(2);
    expect(text.split('\n')[0]).toHaveLength(300);
  });
});
