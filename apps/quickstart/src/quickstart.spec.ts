import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@quarterdeck/embedded-postgres/processes';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import { postgresPid, SpecQuickstart, until } from './testing/quickstart';

describe('npm start', () => {
  let data: string;
  let port: number;
  const started: SpecQuickstart[] = [];
  const start = async (): Promise<SpecQuickstart> => {
    const quickstart = SpecQuickstart.start(data, port);
    started.push(quickstart);
    return quickstart.ready();
  };
  beforeAll(async () => {
    data = join(await mkdtemp(join(tmpdir(), 'quickstart-')), 'data');
    port = await freePort();
  });
  afterAll(async () => {
    for (const quickstart of started) quickstart.kill('SIGTERM');
    await Promise.all(started.map((quickstart) => quickstart.exit()));
    await rm(join(data, '..'), { recursive: true, force: true });
  });

  it('serves the demo, survives kill -9 with its data, stops without leaving a process, keeps the demo removed', async () => {
    const first = await start();
    const mara = await first.signIn('mara@northbridge.example');
    const { clients } = await mara.get<Cockpit>('/v1/cockpit');
    expect(clients).toHaveLength(3);
    expect((await stat(data)).mode & 0o777).toBe(0o700);
    expect((await stat(join(data, 'secrets.json'))).mode & 0o777).toBe(0o600);
    const secrets = await readFile(join(data, 'secrets.json'), 'utf8');

    const reminder = { to: 'mara@northbridge.example', subject: 'Weekly check-in for Tallyworks is due' };
    const mail = await until(async () =>
      (await first.get<{ data: { subject: string }[] }>('/v1/mailbox')).data.find(
        ({ subject }) => subject === reminder.subject,
      ),
    );
    expect(mail).toMatchObject(reminder);
    const due = clients.find(({ client }) => client.name === 'Tallyworks')!.nextCheckIn;
    await mara.post(`/v1/occurrences/${due.occurrenceId}/check-ins`, {
      moved: 'Written before the power went.',
    });

    first.kill('SIGKILL');
    expect(await first.exit()).toBe('SIGKILL');

    const second = await start();
    expect(await readFile(join(data, 'secrets.json'), 'utf8')).toBe(secrets);
    const again = await second.signIn('mara@northbridge.example');
    expect((await again.get<Cockpit>('/v1/cockpit')).clients).toHaveLength(3);
    const { checkIn } = await again.get<{ checkIn: { moved: string } }>(
      `/v1/occurrences/${due.occurrenceId}`,
    );
    expect(checkIn.moved).toBe('Written before the power went.');
    await again.delete('/v1/practice/demo-data');
    const postgres = await postgresPid(data);
    second.kill('SIGTERM');
    expect(await second.exit()).toBe(0);
    expect(await isAlive(postgres)).toBe(false);

    const third = await start();
    expect(third.output).not.toContain('mara@northbridge.example');
    expect(await third.get('/v1/portal')).toMatchObject({
      signUp: true,
      demoSignIns: [],
      mailbox: true,
    });
    const last = await postgresPid(data);
    third.kill('SIGINT');
    expect(await third.exit()).toBe(0);
    expect(await isAlive(last)).toBe(false);
  }, 600_000);

  it('says that its port is taken and how to go on', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port: taken } = other.address() as AddressInfo;
    const quickstart = SpecQuickstart.start(join(data, 'unused'), taken);
    expect(await quickstart.exit()).toBe(1);
    expect(quickstart.output).toContain(`Port ${taken} is taken by another program`);
    expect(quickstart.output).toContain(`PORT=${taken + 1} npm start`);
    await new Promise((resolve) => other.close(resolve));
  });
});

interface Cockpit {
  clients: { client: { name: string }; nextCheckIn: { occurrenceId: string } }[];
}
