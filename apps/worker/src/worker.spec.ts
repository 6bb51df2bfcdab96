import { privateDatabase, TEST_SECRET, type TestDatabase } from '@quarterdeck/platform/testing/test-server';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { cadencesDueToday, Postbox, practice, rows, until, workerConfig } from './spec-harness';
import { type RunningWorker, startWorker } from './worker';

interface Row {
  id: string;
  state: string;
  subject_id: string;
  attempts: number;
  last_error: string | null;
}

describe('worker', () => {
  let database: TestDatabase;
  let postbox: Postbox;
  let smtpUrl: string;
  const workers: RunningWorker[] = [];
  beforeEach(async () => {
    database = await privateDatabase();
    postbox = new Postbox();
    smtpUrl = await postbox.open();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await postbox.close();
  });

  const start = async (): Promise<void> => void workers.push(await startWorker(workerConfig(database.job, smtpUrl)));
  const notifications = (): Promise<Row[]> => rows(database.admin, 'select id, state, subject_id, attempts, last_error from notification');

  it('plans, makes due and reminds once, with a link that leads to the form', async () => {
    const home = await practice(database.admin);
    await cadencesDueToday(database.admin, home);
    await Promise.all([start(), start()]);
    const [row] = await until(notifications, ([first]) => first?.state === 'sent');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const mails = await postbox.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      messageId: `<${row!.id}@localhost>`,
      to: [{ address: home.email }],
      subject: 'Weekly check-in for Nordwind is due',
    });
    const token = linkToken(TEST_SECRET, 'sign_in', row!.id);
    expect(mails[0]!.text).toContain(`http://localhost:3000/sign-in/link#${token}`);
    expect(mails[0]!.text).toContain('00:00 (Europe/Berlin)');

    const [link] = await rows<Record<string, unknown>>(database.admin, 'select * from sign_in_link');
    expect(link).toMatchObject({
      id: row!.id,
      user_id: home.ownerId,
      purpose: 'sign_in',
      tenant_slug: home.slug,
      next_path: `/p/${home.slug}/check-ins/${row!.subject_id}`,
      token_hash: linkTokenHash(token),
    });
    const occurrences = await rows<{ state: string }>(database.admin, 'select state from occurrence order by local_date');
    expect(occurrences.map(({ state }) => state).slice(0, 2)).toEqual(['due', 'scheduled']);
  });
});
