import { heading, clientPath } from './find';
import { faultsEverywhere, faultsOf, settle } from './inspect-page';
import { expectFocus, invisibleStops, tabTo } from './keyboard';
import { MARA, onStage } from './stage';
import { PHONE } from './visitor';

const NOBODY = '0195d3a2-0000-7000-8000-000000000000';

onStage('The pages', (stage) => {
  describe('the keyboard', () => {
    it('moves through the clients with the arrow keys and opens one', async () => {
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

    it('shows where the focus is on every stop', async () => {
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
      ['inbox', '/p/northbridge/inbox', /^Inbox/],
      ['notifications', '/p/northbridge/settings/notifications', /^Notifications/],
      ['account', '/account', /^Account/],
      ['new client', '/p/northbridge/clients/new', /^New client/],
      ['mailbox', '/mailbox', /^Mailbox/],
    ];
    it.each(paths)('the %s page is accessible and fits a phone', async (_, path, title) => {
      const { page } = await stage.as(MARA);
      await page.goto(path);
      await page.waitForFunction((source) => new RegExp(source).test(document.title), title.source);
      expect(await faultsEverywhere(page)).toEqual([]);
    });

    it('a client, its check-in, its progress and a new engagement are accessible and fit a phone', async () => {
      const { page } = await stage.as(MARA);
      const client = await clientPath(page, 'Tallyworks');
      await page.goto(client);
      await heading(page, 'Tallyworks').waitFor();
      expect(await faultsEverywhere(page)).toEqual([]);
      await page
        .getByRole('link', { name: /^Open the check-in of/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
      expect(await faultsEverywhere(page)).toEqual([]);
      for (const path of [`${client}/progress`, `${client}/engagements/new`]) {
        await page.goto(path);
        expect({ path, faults: await faultsEverywhere(page) }).toEqual({ path, faults: [] });
      }
    });

    it('the dialogs of a client are accessible and fit a phone', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Tallyworks'));
      const dialogs: [region: string, button: string | RegExp][] = [
        ['Plan', /^Edit /],
        ['Engagement', 'Edit'],
        ['Facts', 'Record fact'],
      ];
      for (const [region, name] of dialogs) {
        const button = page.getByRole('region', { name: region }).getByRole('button', { name }).first();
        await button.click();
        await page.getByRole('dialog').waitFor();
        expect({ region, faults: await faultsEverywhere(page) }).toEqual({ region, faults: [] });
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        await expectFocus(button);
      }
    });

    it('the navigation menu is accessible and fits a phone', async () => {
      const { page } = await stage.as(MARA);
      await page.setViewportSize(PHONE);
      await page.goto('/p/northbridge');
      await page.getByRole('button', { name: 'Open navigation' }).click();
      expect(await faultsEverywhere(page)).toEqual([]);
      await page
        .getByRole('navigation')
        .getByRole('link', { name: /Tallyworks/ })
        .click();
      await heading(page, 'Tallyworks').waitFor();
      await page.getByRole('button', { name: 'Open navigation' }).waitFor();
    });
  });

  describe('errors', () => {
    it('shows a not-found page at an unknown address', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/\/v1\/(clients|occurrences)\//);
      const nowhere = ['/sign-in/nowhere', '/p/somebody-else', `/p/northbridge/clients/${NOBODY}`];
      for (const path of nowhere) {
        await page.goto(path);
        await heading(page, 'Page not found').waitFor();
      }
      expect(await faultsOf(page)).toEqual([]);
      await page.goto('/sign-in/nowhere');
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'Go home' }).click();
      await heading(page, 'Cockpit').waitFor();
    });

    it('says that the server cannot be reached, and recovers when it is back', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/ERR_FAILED|Offline/);
      await page.route('**/v1/cockpit', (route) => route.abort());
      await page.goto('/p/northbridge');
      await heading(page, 'This didn’t load').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('Can’t reach the server');
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

  describe('a new version under an open page', () => {
    it('says that a page did not load, and recovers after a reload', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/people-page|Failed to fetch dynamically imported module/);
      await page.goto('/p/northbridge');
      const chunk = '**/assets/people-page-*.js';
      await page.route(chunk, (route) => route.fulfill({ status: 404 }));
      await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
      await heading(page, 'This page didn’t load').waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.unroute(chunk);
      await page.getByRole('button', { name: 'Reload' }).click();
      await heading(page, 'People').waitFor();
    });

    it('keeps the page when a dialog does not load', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      visitor.provokes(/record-fact-dialog/);
      await page.goto(await clientPath(page, 'Tallyworks'));
      await page.route('**/assets/record-fact-dialog-*.js', (route) => route.fulfill({ status: 404 }));
      const record = page.getByRole('button', { name: 'Record fact' });
      await record.click();
      const message = page.getByRole('alert').filter({ hasText: 'This didn’t load.' });
      await message.getByRole('button', { name: 'Reload' }).waitFor();
      await expectFocus(record);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});
