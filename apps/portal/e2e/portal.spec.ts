import type { Page } from 'playwright-core';
import { faultsOf, settle } from './inspect-page';
import { expectFocus, invisibleStops, tabTo } from './keyboard';
import { clickInMail, linkOfMail, openMail } from './mailbox';
import { MARA, TOBIAS, PRIYA, DALE, onStage } from './stage';
import { until } from './until';

const NEW_PASSWORD = 'four plain words here';
const NOBODY = '0195d3a2-0000-7000-8000-000000000000';

onStage('The portal', (stage) => {
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name, exact: true });
  /** The path of a client of the demo practice, as the cockpit links it. */
  const clientPath = async (page: Page, name: string): Promise<string> => {
    await page.goto('/p/northbridge');
    const path = await page.getByRole('main').getByRole('link', { name, exact: true }).getAttribute('href');
    return path!;
  };
  /** Opens the check-in of a client that waits to be written. */
  const openForm = async (page: Page, client: string): Promise<void> => {
    await page.goto(await clientPath(page, client));
    await page.getByRole('link', { name: 'Write the check-in' }).click();
    await heading(page, 'Weekly check-in').waitFor();
  };

  describe('the weekly check-in', () => {
    const moved = 'The third account has moved its users. ✓';
    const decision = 'Priya: accept the comparison as it stands?';

    it('signs the CTO in with a password, and says what is wrong at the fields', async () => {
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
      expect(await describedBy(email)).toContain('Write your email address');
      expect(await faultsOf(page)).toEqual([]);

      await email.fill(MARA);
      await signIn.click();
      await page.getByText('Write your password').waitFor();
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

    it('shows the cockpit worst first, and the plan of a client with its phases and dates', async () => {
      const { page } = await stage.as(MARA);
      await page.goto('/p/northbridge');
      const waiting = page.getByRole('region', { name: 'Needs you' }).getByRole('listitem');
      const calm = page.getByRole('region', { name: 'On course' }).getByRole('listitem');
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
      const plan = await phases.allInnerTexts();
      expect(plan.map((phase) => phase.split('\n')[0])).toEqual(['Diagnose', 'Install', 'Cadence']);
      for (const phase of plan) expect(phase).toMatch(/Days \d+–\d+, \w{3} \d+ to \w{3} \d+/);
    });

    it('opens the check-in from the mailed reminder, writes and publishes it by keyboard alone', async () => {
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
      // Last week was published, so this week will be.
      expect(await page.getByRole('switch', { name: /Publish to the founder/ }).isChecked()).toBe(true);
      await keyboard.press('Control+Enter');

      await heading(page, 'Tallyworks').waitFor();
      await page.getByRole('alert').filter({ hasText: 'The founder sees it now.' }).waitFor();
      const latest = page.getByRole('region', { name: 'Check-ins' }).getByRole('group').first();
      await until(async () => (await latest.innerText()).includes(moved));
      expect(await latest.innerText()).toContain('Published');
    });

    it('shows the founder what is published, and nothing of other clients', async () => {
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
      expect(await section('Waits for your decision').innerText()).toContain(decision);
      expect(await section('Where we are').innerText()).toContain('Day 72 of 90');
      expect(await page.getByRole('navigation', { name: 'Practice' }).count()).toBe(0);
      expect(await faultsOf(page)).toEqual([]);

      founder.provokes(/\/v1\/(clients|occurrences)\//);
      for (const path of [other, `${other}/progress`, checkIn!]) {
        await page.goto(path);
        await heading(page, 'There is nothing here').waitFor();
        expect(await page.getByRole('main').innerText()).not.toContain('Hearth');
      }
      expect(await faultsOf(page)).toEqual([]);
    });

    it('does not show the founder what is private', async () => {
      const { page } = await stage.as(DALE);
      await page.goto('/');
      await heading(page, 'Hutchins Property Management').waitFor();
      expect(await page.getByRole('region', { name: 'What moved' }).innerText()).toContain(
        'Counted a full week',
      );
      expect(await page.getByRole('main').innerText()).not.toContain('Dale chose lead answering');
    });

    it('keeps what is typed through a reload and a lost connection', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      await openForm(page, 'Hearth & Co. Franchising');
      await page.getByLabel('What moved').fill('Four tools are given up.');
      await page.getByLabel('What is blocked').fill('One notice date has passed.');
      await page.reload();
      await page.getByRole('status').filter({ hasText: 'This is what you typed' }).waitFor();
      expect(await page.getByLabel('What moved').inputValue()).toBe('Four tools are given up.');
      expect(await page.getByLabel('What is blocked').inputValue()).toBe('One notice date has passed.');

      visitor.provokes(/\/check-ins$/);
      await page.route('**/v1/occurrences/*/check-ins', (route) => route.abort());
      await page.getByRole('button', { name: 'Submit and publish' }).click();
      await page.getByRole('alert').filter({ hasText: 'cannot be reached' }).waitFor();
      expect(await page.getByLabel('What moved').inputValue()).toBe('Four tools are given up.');
      await page.unroute('**/v1/occurrences/*/check-ins');
      await page.getByRole('button', { name: 'Submit and publish' }).click();
      await heading(page, 'Hearth & Co. Franchising').waitFor();

      await openForm(page, 'Hearth & Co. Franchising');
      await page.getByLabel('What moved').waitFor();
      expect(await page.getByLabel('What moved').inputValue()).toBe('');
    });

    it('refuses a check-in without text at its field', async () => {
      const { page } = await stage.as(MARA);
      await openForm(page, 'Hutchins Property Management');
      await page.getByLabel('Cash in the bank').fill('a lot');
      await page.getByRole('button', { name: /^Submit/ }).click();
      const text = page.getByLabel('What moved');
      await expectFocus(text);
      expect(await describedBy(text)).toContain('Write what moved');
      expect(await describedBy(page.getByLabel('Cash in the bank'))).toContain('Write an amount');
      expect(await faultsOf(page)).toEqual([]);
    });

    it('keeps the typed text when somebody else was faster', async () => {
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
      await page.getByRole('alert').filter({ hasText: 'Somebody changed this' }).waitFor();
      expect(await page.getByLabel('What moved').inputValue()).toBe('My longer text about the week.');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Save mine over theirs' }).click();
      await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
      expect(await page.getByRole('article').innerText()).toContain('My longer text about the week.');
    });
  });

  describe('ways in', () => {
    it('takes an invited founder from the mail to their company in one step', async () => {
      const { page: inside } = await stage.as(MARA);
      await inside.goto(await clientPath(inside, 'Hutchins Property Management'));
      await inside
        .getByRole('region', { name: 'People' })
        .getByRole('button', { name: 'Invite somebody' })
        .click();
      const dialog = inside.getByRole('dialog', { name: /^Invite somebody of Hutchins/ });
      await dialog.getByRole('button', { name: 'Send the invitation' }).click();
      const email = dialog.getByLabel('Email');
      await expectFocus(email);
      expect(await describedBy(email)).toContain('Write your email address');
      expect(await faultsOf(inside)).toEqual([]);
      await email.fill('carmen@hutchinsproperty.example');
      await dialog.getByRole('button', { name: 'Send the invitation' }).click();
      await inside.getByRole('alert').filter({ hasText: 'is on its way' }).waitFor();

      const { page } = await stage.visit();
      const subject = 'Mara Lindqvist invites you to Northbridge Fractional';
      await openMail(page, 'carmen@hutchinsproperty.example', subject);
      const link = await linkOfMail(page);
      await page.goto(link);
      await heading(page, 'Your invitation to Hutchins Property Management').waitFor();
      expect(page.url()).not.toContain('#');
      await page.getByRole('button', { name: /^Accept and open/ }).click();
      await expectFocus(page.getByLabel('Your name'));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Your name').fill('Carmen Ortiz');
      await page.keyboard.press('Enter');
      await heading(page, 'Hutchins Property Management').waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/p\/northbridge\/clients\//);

      const again = await stage.visit();
      again.provokes(/\/v1\/invitations\/previews/);
      await again.page.goto(link);
      await heading(again.page, 'This invitation cannot be opened').waitFor();
      expect(await faultsOf(again.page)).toEqual([]);
    });

    it('signs in with a mailed link, once', async () => {
      const { page } = await stage.visit();
      await page.goto('/sign-in');
      await page.getByLabel('Email').fill(DALE);
      await page.getByRole('button', { name: 'Mail me a sign-in link' }).click();
      await heading(page, 'Look into your mail').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'mailbox' }).click();
      await heading(page, 'Mailbox').waitFor();
      await openMail(page, DALE, 'Your sign-in link for Quarterdeck');
      const link = await linkOfMail(page);
      await page.goto(link);
      await heading(page, 'Hutchins Property Management').waitFor();

      const again = await stage.visit();
      again.provokes(/\/v1\/sign-in-links\/redemptions/);
      await again.page.goto(link);
      await heading(again.page, 'This link does not sign you in').waitFor();
      expect(await faultsOf(again.page)).toEqual([]);
    });

    it('sets a new password by mail, which ends the old one', async () => {
      const visitor = await stage.visit();
      const { page } = visitor;
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Forgot your password?' }).click();
      await heading(page, 'Set a new password').waitFor();
      await page.getByRole('button', { name: 'Mail me the link' }).click();
      await expectFocus(page.getByLabel('Email'));
      await page.getByLabel('Email').fill(TOBIAS);
      await page.keyboard.press('Enter');
      await heading(page, 'Look into your mail').waitFor();
      await openMail(page, TOBIAS, 'Choose a new password for Quarterdeck');
      await page.goto(await linkOfMail(page));
      const password = page.getByLabel('New password');
      await password.fill('too short');
      await page.keyboard.press('Enter');
      await expectFocus(password);
      expect(await describedBy(password)).toContain('at least 12 characters');
      expect(await faultsOf(page)).toEqual([]);
      await password.fill(NEW_PASSWORD);
      await page.keyboard.press('Enter');
      await heading(page, 'Cockpit').waitFor();
      // An associate sees the clients that they are given.
      await page.getByRole('main').getByRole('heading', { level: 3 }).first().waitFor();
      expect(await page.getByRole('main').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
        'Hutchins Property Management',
      ]);

      const old = await stage.visit();
      old.provokes(/\/v1\/session$/);
      await old.page.goto('/sign-in');
      await old.page.getByLabel('Email').fill(TOBIAS);
      await old.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
      await old.page.keyboard.press('Enter');
      await old.page.getByRole('alert').waitFor();
      await old.page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
      await old.page.keyboard.press('Enter');
      await heading(old.page, 'Cockpit').waitFor();
    });

    it('ends another session from the account page, and comes back to where it was', async () => {
      const { page } = await stage.as(MARA);
      const other = await stage.visit({
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      });
      await other.signIn(MARA);
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out Firefox on Linux' }).click();
      await page.getByRole('alert').filter({ hasText: 'Signed out: Firefox on Linux.' }).waitFor();
      await page.getByRole('button', { name: 'Sign out Firefox on Linux' }).waitFor({ state: 'hidden' });

      other.provokes(/\/v1\//);
      await other.page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      await heading(other.page, 'Sign in').waitFor();
      await other.page.getByLabel('Email').fill(MARA);
      await other.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
      await other.page.keyboard.press('Enter');
      await heading(other.page, 'People').waitFor();
    });
  });

  describe('a first run', () => {
    it('starts a practice, its first client and the 90 days', async () => {
      const visitor = await stage.visit();
      const { page } = visitor;
      await page.goto('/sign-in');
      await page.getByRole('link', { name: 'Start a practice' }).click();
      await heading(page, 'Start your practice').waitFor();
      const goOn = page.getByRole('button', { name: 'Go on to the first client' });
      await goOn.click();
      await expectFocus(page.getByLabel('Name of the practice'));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Name of the practice').fill('Harbor Technology');
      await page.getByLabel('Your name').fill('Ines Vogt');
      await page.getByLabel('Email').fill(MARA);
      await page.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
      visitor.provokes(/\/v1\/practices$/);
      await goOn.click();
      await page
        .getByText(/already/)
        .first()
        .waitFor();
      await page.getByLabel('Email').fill('ines@harbor.example');
      await goOn.click();

      await heading(page, 'Your first client').waitFor();
      await page.getByRole('button', { name: 'Add the client and plan the 90 days' }).click();
      await expectFocus(page.getByLabel('Company', { exact: true }));
      expect(await faultsOf(page)).toEqual([]);
      await page.getByLabel('Company', { exact: true }).fill('Lantern Logistics');
      await page.getByRole('radio', { name: /Systems operator/i }).check();
      await page.getByLabel('Fee per month (optional)').fill('30000');
      await page.getByRole('button', { name: 'Add the client and plan the 90 days' }).click();

      await heading(page, 'Set up the engagement').waitFor();
      const answers = page.getByRole('textbox');
      await until(async () => (await answers.count()) === 5);
      for (const answer of await answers.all()) await answer.fill('Known by the end of the first week.');
      await page.getByRole('button', { name: 'Go on to who decides what' }).click();
      await page.getByRole('button', { name: 'Do this later' }).click();
      await page.getByRole('button', { name: 'Activate the engagement' }).click();
      await heading(page, 'Lantern Logistics').waitFor();
      const where = page.getByRole('region', { name: 'Where we are' });
      await until(async () => (await where.innerText()).includes('Day 1 of 90'));
      expect(await faultsOf(page)).toEqual([]);
      stage.remember('ines@harbor.example', visitor);
    });

    it('switches between the practices of one person', async () => {
      const { page } = await stage.as('ines@harbor.example');
      await page.goto('/start');
      await page.getByText('It will belong to ines@harbor.example.').waitFor();
      await page.getByLabel('Name of the practice').fill('Vogt Advisory');
      await page.getByRole('button', { name: 'Go on to the first client' }).click();
      await heading(page, 'Your first client').waitFor();
      await page.getByRole('navigation').getByRole('link', { name: 'Cockpit' }).click();
      await page.getByRole('heading', { level: 2, name: 'No client yet' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('button', { name: 'Practice: Vogt Advisory. Switch' }).click();
      await page.getByRole('menuitem', { name: /Harbor Technology/ }).click();
      await page.getByRole('main').getByRole('link', { name: 'Lantern Logistics', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Practice: Harbor Technology. Switch' }).waitFor();
    });
  });

  describe('the keyboard', () => {
    it('walks through the clients with the arrow keys and opens one', async () => {
      const { page } = await stage.as(MARA);
      await page.goto('/p/northbridge');
      const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
      await link('Tallyworks').waitFor();
      await page.keyboard.press('Tab');
      await expectFocus(page.getByRole('link', { name: 'Skip to content' }));
      await page.keyboard.press('Enter');
      await expectFocus(page.getByRole('main'));
      await tabTo(
        page
          .getByRole('region', { name: 'Needs you' })
          .getByRole('listitem')
          .first()
          .getByRole('link')
          .first(),
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expectFocus(link('Hutchins Property Management'));
      await page.keyboard.press('ArrowUp');
      await expectFocus(link('Hearth & Co. Franchising'));
      await page.keyboard.press('Enter');
      await heading(page, 'Hearth & Co. Franchising').waitFor();
      await expectFocus(heading(page, 'Hearth & Co. Franchising'));

      await page.keyboard.press('?');
      const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await help.waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
      await page.keyboard.press('g');
      await page.keyboard.press('n');
      await heading(page, 'New client').waitFor();
    });

    it('shows where the focus is', async () => {
      const { page } = await stage.as(MARA);
      const client = await clientPath(page, 'Tallyworks');
      for (const path of [client, '/p/northbridge/clients/new']) {
        await page.goto(path);
        await settle(page);
        expect({ path, invisible: await invisibleStops(page, 25) }).toEqual({
          path,
          invisible: [],
        });
      }
    });
  });

  describe('every page', () => {
    const paths: readonly [name: string, path: string, title: RegExp][] = [
      ['cockpit', '/p/northbridge', /^Cockpit/],
      ['people', '/p/northbridge/people', /^People/],
      ['settings', '/p/northbridge/settings', /^Settings/],
      ['audit trail', '/p/northbridge/settings/audit-events', /^Audit trail/],
      ['notifications', '/p/northbridge/settings/notifications', /^Notifications/],
      ['account', '/account', /^Account/],
      ['new client', '/p/northbridge/clients/new', /^New client/],
      ['mailbox', '/mailbox', /^Mailbox/],
    ];
    it.each(paths)('is accessible and fits a phone: %s', async (_, path, title) => {
      const { page } = await stage.as(MARA);
      await page.goto(path);
      await page.waitForFunction((source) => new RegExp(source).test(document.title), title.source);
      expect(await faultsOf(page)).toEqual([]);
    });

    it('is accessible and fits a phone: a client, its check-in, its progress and a new engagement', async () => {
      const { page } = await stage.as(MARA);
      const client = await clientPath(page, 'Tallyworks');
      await page.goto(client);
      await heading(page, 'Tallyworks').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page
        .getByRole('link', { name: /^Open the check-in of/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      for (const path of [`${client}/progress`, `${client}/engagements/new`]) {
        await page.goto(path);
        expect({ path, faults: await faultsOf(page) }).toEqual({ path, faults: [] });
      }
    });

    it('is accessible and fits a phone: the dialogs of a client', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Tallyworks'));
      const dialogs: [region: string, button: string | RegExp][] = [
        ['Plan', /^Edit /],
        ['Engagement', 'Change'],
        ['Facts', 'Record a fact'],
      ];
      for (const [region, name] of dialogs) {
        const button = page.getByRole('region', { name: region }).getByRole('button', { name }).first();
        await button.click();
        await page.getByRole('dialog').waitFor();
        expect({ region, faults: await faultsOf(page) }).toEqual({ region, faults: [] });
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        await expectFocus(button);
      }
    });

    it('is accessible and fits a phone: the navigation of a phone', async () => {
      const { page } = await stage.as(MARA);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto('/p/northbridge');
      await page.getByRole('button', { name: 'Open navigation' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page
        .getByRole('navigation')
        .getByRole('link', { name: /Tallyworks/ })
        .click();
      await heading(page, 'Tallyworks').waitFor();
      await page.getByRole('button', { name: 'Open navigation' }).waitFor();
    });
  });

  describe('what goes wrong', () => {
    it('says that there is nothing at an unknown address', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/\/v1\/(clients|occurrences)\//);
      const nowhere = ['/sign-in/nowhere', '/p/somebody-else', `/p/northbridge/clients/${NOBODY}`];
      for (const path of nowhere) {
        await page.goto(path);
        await heading(page, 'There is nothing here').waitFor();
      }
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/sign-in/nowhere');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'Go to the start' }).click();
      await heading(page, 'Cockpit').waitFor();
    });

    it('says that the server cannot be reached, and goes on when it can', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/ERR_FAILED|Offline/);
      await page.route('**/v1/cockpit', (route) => route.abort());
      await page.goto('/p/northbridge');
      await heading(page, 'This could not be loaded').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('cannot be reached');
      expect(await faultsOf(page)).toEqual([]);
      await page.unroute('**/v1/cockpit');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).waitFor();

      await page.route('**/v1/**', (route) => route.abort());
      await page.reload();
      await heading(page, 'Something went wrong').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.unroute('**/v1/**');
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).waitFor();
    });
  });

  describe('the course of an engagement', () => {
    it('changes the title and the owner of its cadence', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Hutchins Property Management'));
      const cadence = page.getByRole('region', { name: 'Cadence' });
      await cadence.getByRole('link', { name: 'All rituals, and how to change them' }).click();
      await page.getByRole('button', { name: 'Change Weekly check-in' }).click();
      const dialog = page.getByRole('dialog', { name: 'Change Weekly check-in' });
      const title = dialog.getByLabel('Title');
      await title.fill(' ');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await expectFocus(title);
      expect(await describedBy(title)).toContain('Write what it is called');
      await title.fill('Friday notes');
      await dialog.getByRole('combobox', { name: 'Written up by' }).click();
      const people = page.getByRole('listbox', { name: 'Written up by' }).getByRole('option');
      // The founder sees the client too, but does not write its check-ins.
      await until(async () => (await people.allInnerTexts()).join() === 'Mara Lindqvist,Tobias Reyes');
      await people.getByText('Mara Lindqvist').click();
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'hidden' });
      const rituals = page.getByRole('region', { name: 'What repeats' });
      await rituals.getByRole('heading', { name: /^Friday notes/ }).waitFor();
      expect(await rituals.innerText()).toContain('Mara Lindqvist');
    });

    it('cancels a draft after saying what that does', async () => {
      const { page } = await stage.as(MARA);
      await page.goto('/p/northbridge/clients/new');
      await page.getByLabel('Company', { exact: true }).fill('Fernhill Foods');
      await page.getByRole('button', { name: 'Add the client and plan the 90 days' }).click();
      await heading(page, 'Set up the engagement').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Fernhill Foods' }).click();
      await heading(page, 'Fernhill Foods').waitFor();
      const cancel = page.getByRole('button', { name: 'Cancel the engagement' });
      await cancel.click();
      const dialog = page.getByRole('dialog', { name: 'Cancel the engagement?' });
      await expectFocus(dialog.getByRole('button', { name: 'Keep it' }));
      expect(await dialog.innerText()).toContain('nothing was sent');
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await expectFocus(cancel);

      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Cancel the engagement' }).click();
      await page.getByRole('heading', { level: 2, name: 'No engagement yet' }).waitFor();
      await dialog.waitFor({ state: 'hidden' });
      await expectFocus(heading(page, 'Fernhill Foods'));
    });
  });

  describe('the records of a practice', () => {
    it('shows the audit trail page by page, and one kind of record alone', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      await page.goto('/p/northbridge/settings');
      await page.getByRole('link', { name: 'Audit trail' }).click();
      await heading(page, 'Audit trail').waitFor();
      const entries = page.getByRole('main').getByRole('listitem');
      await entries.first().waitFor();
      expect(await entries.count()).toBe(50);
      const older = page.getByRole('button', { name: 'Show older events' });
      await older.focus();
      for (let pages = 2; (await older.count()) > 0; pages++) {
        await page.keyboard.press('Enter');
        await until(async () => (await entries.count()) > (pages - 1) * 50);
      }
      await expectFocus(page.getByText('That is where the trail begins.'));
      const first = entries.filter({ hasText: 'took on a client' }).last();
      await first.getByText('took on a client').click();
      expect(await first.innerText()).toContain('America/New_York');
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('combobox', { name: 'Kind of record' }).click();
      await page.getByRole('option', { name: 'Cadences' }).click();
      await until(async () => (await entries.allInnerTexts()).every((text) => text.includes('cadence')));
      expect(new URL(page.url()).search).toBe('?type=cadence');

      visitor.provokes(/ERR_FAILED/);
      await page.route('**/v1/audit-events?*', (route) => route.abort());
      await page.reload();
      await heading(page, 'This could not be loaded').waitFor();
      await page.unroute('**/v1/audit-events?*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await entries.first().waitFor();
    });

    it('shows what was sent about a client, and nothing of it to a founder', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Tallyworks'));
      await page.getByRole('link', { name: 'Reminders that were sent' }).click();
      await heading(page, 'Notifications').waitFor();
      const mails = page.getByRole('region', { name: 'Mails' }).getByRole('listitem');
      await mails.first().waitFor();
      const texts = await mails.allInnerTexts();
      for (const text of texts) expect(text).toContain('Tallyworks');
      expect(texts).toContainEqual(expect.stringMatching(/Check-in reminder[^]*mara@northbridge\.example/));
      await page.getByRole('combobox', { name: 'About' }).click();
      await page.getByRole('option', { name: 'Every client' }).click();
      await mails.filter({ hasText: 'tobias@northbridge.example' }).first().waitFor();

      const { page: outside } = await stage.as(PRIYA);
      await outside.goto('/p/northbridge/settings/notifications');
      await outside.getByRole('heading', { level: 2, name: 'Nothing was sent yet' }).waitFor();
      expect(await faultsOf(outside)).toEqual([]);
    });
  });

  describe('a new version under an open page', () => {
    it('says that a page is gone, and goes on after a reload', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/people-page|Failed to fetch dynamically imported module/);
      await page.goto('/p/northbridge');
      const chunk = '**/assets/people-page-*.js';
      await page.route(chunk, (route) => route.fulfill({ status: 404 }));
      await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      await heading(page, 'This page could not be loaded').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.unroute(chunk);
      await page.getByRole('button', { name: 'Reload' }).click();
      await heading(page, 'People').waitFor();
    });

    it('keeps the page when a dialog is gone', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/record-fact-dialog/);
      await page.goto(await clientPath(page, 'Tallyworks'));
      await page.route('**/assets/record-fact-dialog-*.js', (route) => route.fulfill({ status: 404 }));
      const record = page.getByRole('button', { name: 'Record a fact' });
      await record.click();
      const message = page.getByRole('alert').filter({ hasText: 'This could not be loaded.' });
      await message.getByRole('button', { name: 'Reload' }).waitFor();
      await expectFocus(record);
      expect(await faultsOf(page)).toEqual([]);
    });
  });

  it('removes the demo practice, and with it its sign-ins', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page.getByRole('button', { name: 'Remove the demo practice' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove the demo practice?' });
    await dialog.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Remove the demo practice' }).click();
    await heading(page, 'Start your practice').waitFor();

    const late = await stage.visit();
    late.provokes(/\/v1\/session$/);
    await late.page.goto('/sign-in');
    await heading(late.page, 'Sign in').waitFor();
    await settle(late.page);
    expect(await late.page.getByRole('region', { name: 'Look around first' }).count()).toBe(0);
    await late.page.getByLabel('Email').fill(MARA);
    await late.page.getByLabel('Password', { exact: true }).fill('quarterdeck-demo');
    await late.page.keyboard.press('Enter');
    await late.page.getByRole('alert').waitFor();
  });
});

/** The description that a screen reader adds to a field. */
async function describedBy(field: ReturnType<Page['getByLabel']>): Promise<string> {
  return field.evaluate((node) =>
    (node.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
