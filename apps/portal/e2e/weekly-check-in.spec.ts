import type { Page } from 'playwright-core';
import { heading, clientPath, describedBy } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { clickInMail, openMail } from './mailbox';
import { MARA, PRIYA, DALE, onStage } from './stage';
import { until } from './until';

onStage('Weekly check-in', (stage) => {
  const openForm = async (page: Page, client: string): Promise<void> => {
    await page.goto(await clientPath(page, client));
    await page.getByRole('link', { name: 'Write the check-in' }).click();
    await heading(page, 'Weekly check-in').waitFor();
  };

  const moved = 'The third account has moved its users. ✓';
  const decision = 'Priya: accept the comparison as it stands?';

  it('signs a CTO in with a password, with errors at the fields', async () => {
    const visitor = await stage.visit();
    visitor.provokes(/\/v1\/session$/);
    const { page } = visitor;
    await page.goto('/');
    await heading(page, 'Sign in').waitFor();
    const email = page.getByLabel('Email');
    const password = page.getByLabel('Password', { exact: true });
    const signIn = page.getByRole('button', { name: 'Sign in', exact: true });

    await signIn.click();
    await expectFocus(email);
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await describedBy(email)).toContain('Enter your email address');
    expect(await faultsOf(page)).toEqual([]);

    await email.fill(MARA);
    await signIn.click();
    await page.getByText('Enter your password').waitFor();
    await expectFocus(password);
    await password.fill('not her password');
    await signIn.click();
    await page
      .getByRole('alert')
      .filter({ hasText: /password/i })
      .waitFor();
    expect(await email.inputValue()).toBe(MARA);

    await password.fill('quarterdeck-demo');
    await password.press('Enter');
    await heading(page, 'Cockpit').waitFor();
    expect(await page.title()).toBe('Cockpit · Quarterdeck');
  });

  it('shows the cockpit worst first, and a client’s plan with phases and dates', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    const waiting = page.getByRole('region', { name: 'Needs you' }).getByRole('listitem');
    const calm = page.getByRole('region', { name: 'On track' }).getByRole('listitem');
    await waiting.first().waitFor();
    const names = await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts();
    expect(names).toEqual(['Tallyworks', 'Hearth & Co. Franchising', 'Hutchins Property Management']);
    expect([await waiting.count(), await calm.count()]).toEqual([2, 1]);
    expect(await waiting.first().innerText()).toMatch(/Decision \d+ days? past its target/);

    await page.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).click();
    await heading(page, 'Tallyworks').waitFor();
    const here = page.getByRole('region', { name: 'Where we are' });
    expect(await here.innerText()).toContain('Day 72 of 90');
    const phases = page
      .getByRole('region', { name: 'Plan' })
      .getByRole('listitem')
      .filter({ hasText: /Days \d/ });
    await phases.first().waitFor();
    const plan = await phases.allInnerTexts();
    expect(plan.map((phase) => phase.split('\n')[0])).toEqual(['Diagnose', 'Install', 'Cadence']);
    for (const phase of plan) expect(phase).toMatch(/Days \d+–\d+, \w{3} \d+ to \w{3} \d+/);
  });

  it('opens a check-in from the reminder email, and publishes it by keyboard alone', async () => {
    const { page } = await stage.visit();
    await openMail(page, MARA, 'Weekly check-in for Tallyworks is due');
    expect(await faultsOf(page)).toEqual([]);
    await clickInMail(page, 'Weekly check-in for Tallyworks is due', 'Write the check-in');
    await heading(page, 'Weekly check-in').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/p\/northbridge\/check-ins\//);

    const { keyboard } = page;
    const text = page.getByLabel('What moved');
    if (!(await text.evaluate((node) => node === document.activeElement))) await tabTo(text);
    await keyboard.type(moved);
    await keyboard.press('Tab');
    await keyboard.type('Nothing.');
    await tabTo(page.getByLabel('Decisions needed'), 1);
    await keyboard.type(decision);
    await tabTo(page.getByLabel('Cash in the bank'), 1);
    await keyboard.type('953846.15');
    await tabTo(page.getByRole('radio').first(), 3);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await page.getByLabel('Cash in the bank').inputValue()).toBe('953,846.15');
    expect(await page.getByRole('radio', { name: /Good/ }).isChecked()).toBe(true);
    // Last week was published, so publishing is the default.
    expect(await page.getByRole('switch', { name: /Publish to founder/ }).isChecked()).toBe(true);
    await keyboard.press('Control+Enter');

    await heading(page, 'Tallyworks').waitFor();
    await page.getByRole('alert').filter({ hasText: 'The founder can see it now.' }).waitFor();
    const latest = page.getByRole('region', { name: 'Check-ins' }).getByRole('group').first();
    await until(async () => (await latest.innerText()).includes(moved));
    expect(await latest.innerText()).toContain('Published');
  });

  it('a founder sees what is published and cannot see other clients', async () => {
    const { page: inside } = await stage.as(MARA);
    const other = await clientPath(inside, 'Hearth & Co. Franchising');
    await inside.goto(other);
    await inside.getByRole('link', { name: 'Write the check-in' }).waitFor();
    const checkIn = await inside.getByRole('link', { name: 'Write the check-in' }).getAttribute('href');

    const founder = await stage.as(PRIYA);
    const { page } = founder;
    await page.goto('/');
    await heading(page, 'Tallyworks').waitFor();
    const section = (name: string) => page.getByRole('region', { name });
    expect(await section('What moved').innerText()).toContain(moved);
    expect(await section('Waiting for your decision').innerText()).toContain(decision);
    expect(await section('Where we are').innerText()).toContain('Day 72 of 90');
    expect(await page.getByRole('navigation', { name: 'Practice' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    founder.provokes(/\/v1\/(clients|occurrences)\//);
    for (const path of [other, `${other}/progress`, checkIn!]) {
      await page.goto(path);
      await heading(page, 'Page not found').waitFor();
      expect(await page.getByRole('main').innerText()).not.toContain('Hearth');
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  it('a founder cannot see private check-ins', async () => {
    const { page } = await stage.as(DALE);
    await page.goto('/');
    await heading(page, 'Hutchins Property Management').waitFor();
    expect(await page.getByRole('region', { name: 'What moved' }).innerText()).toContain(
      'Counted a full week',
    );
    expect(await page.getByRole('main').innerText()).not.toContain('Dale chose lead answering');
  });

  it('keeps a check-in draft through a reload and a lost connection', async () => {
    const visitor = await stage.as(MARA);
    const { page } = visitor;
    await openForm(page, 'Hearth & Co. Franchising');
    await page.getByLabel('What moved').fill('Four tools are given up.');
    await page.getByLabel('What is blocked').fill('One notice date has passed.');
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'Unsent draft from' }).waitFor();
    expect(await page.getByLabel('What moved').inputValue()).toBe('Four tools are given up.');
    expect(await page.getByLabel('What is blocked').inputValue()).toBe('One notice date has passed.');

    visitor.provokes(/\/check-ins$/);
    await page.route('**/v1/occurrences/*/check-ins', (route) => route.abort());
    await page.getByRole('button', { name: 'Submit and publish' }).click();
    await page.getByRole('alert').filter({ hasText: 'Can’t reach the server' }).waitFor();
    expect(await page.getByLabel('What moved').inputValue()).toBe('Four tools are given up.');
    await page.unroute('**/v1/occurrences/*/check-ins');
    await page.getByRole('button', { name: 'Submit and publish' }).click();
    await heading(page, 'Hearth & Co. Franchising').waitFor();

    await openForm(page, 'Hearth & Co. Franchising');
    await page.getByLabel('What moved').waitFor();
    expect(await page.getByLabel('What moved').inputValue()).toBe('');
  });

  it('rejects a check-in without text, with the error at its field', async () => {
    const { page } = await stage.as(MARA);
    await openForm(page, 'Hutchins Property Management');
    await page.getByLabel('Cash in the bank').fill('a lot');
    await page.getByRole('button', { name: /^Submit/ }).click();
    const text = page.getByLabel('What moved');
    await expectFocus(text);
    expect(await describedBy(text)).toContain('Write what moved');
    expect(await describedBy(page.getByLabel('Cash in the bank'))).toContain('Enter an amount');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('keeps a check-in edit when someone else saved first', async () => {
    const visitor = await stage.as(MARA);
    const { page, context } = visitor;
    visitor.provokes(/\/v1\/check-ins\//);
    await page.goto(await clientPath(page, 'Hutchins Property Management'));
    await page
      .getByRole('link', { name: /^Open the check-in of/ })
      .first()
      .click();
    const other = await context.newPage();
    await other.goto(page.url());
    for (const [tab, text] of [
      [page, 'My longer text about the week.'],
      [other, 'Their text.'],
    ] as const) {
      await tab.getByRole('button', { name: 'Edit', exact: true }).click();
      await tab.getByLabel('What moved').fill(text);
    }
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    await other.close();

    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'Someone else changed this' }).waitFor();
    expect(await page.getByLabel('What moved').inputValue()).toBe('My longer text about the week.');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Overwrite with mine' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
    expect(await page.getByRole('article').innerText()).toContain('My longer text about the week.');
  });
});
