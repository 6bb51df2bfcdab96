import { heading, clientPath, describedBy } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { MARA, PRIYA, onStage } from './stage';
import { until } from './until';

onStage('Engagements and records', (stage) => {
  describe('engagements', () => {
    it('changes the title and the owner of a ritual', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Hutchins Property Management'));
      const ritual = page.getByRole('region', { name: 'Cadence' });
      await ritual.getByRole('link', { name: 'View and edit all rituals' }).click();
      await page.getByRole('button', { name: 'Edit Weekly check-in' }).click();
      const dialog = page.getByRole('dialog', { name: 'Edit Weekly check-in' });
      const title = dialog.getByLabel('Title');
      await title.fill(' ');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await expectFocus(title);
      expect(await describedBy(title)).toContain('Enter a title');
      await title.fill('Friday notes');
      await dialog.getByRole('combobox', { name: 'Written up by' }).click();
      const people = page.getByRole('listbox', { name: 'Written up by' }).getByRole('option');
      // Founders see the client but can't own its rituals.
      await until(async () => (await people.allInnerTexts()).join() === 'Mara Lindqvist,Tobias Reyes');
      await people.getByText('Mara Lindqvist').click();
      expect(await faultsOf(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'hidden' });
      const rituals = page.getByRole('region', { name: 'Your rituals' });
      await rituals.getByRole('heading', { name: /^Friday notes/ }).waitFor();
      expect(await rituals.innerText()).toContain('Mara Lindqvist');
    });

    it('cancels a draft engagement after saying what happens', async () => {
      const { page } = await stage.as(MARA);
      await page.goto('/p/northbridge/clients/new');
      await page.getByLabel('Company', { exact: true }).fill('Fernhill Foods');
      await page.getByRole('button', { name: 'Add client and plan the 90 days' }).click();
      await heading(page, 'Set up engagement').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Fernhill Foods' }).click();
      await heading(page, 'Fernhill Foods').waitFor();
      const cancel = page.getByRole('button', { name: 'Cancel engagement' });
      await cancel.click();
      const dialog = page.getByRole('dialog', { name: 'Cancel the engagement?' });
      await expectFocus(dialog.getByRole('button', { name: 'Keep it' }));
      expect(await dialog.innerText()).toContain('No emails went out');
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await expectFocus(cancel);

      await page.keyboard.press('Enter');
      await dialog.getByRole('button', { name: 'Cancel engagement' }).click();
      await page.getByRole('heading', { level: 2, name: 'No engagement yet' }).waitFor();
      await dialog.waitFor({ state: 'hidden' });
      await expectFocus(heading(page, 'Fernhill Foods'));
    });
  });

  describe('records', () => {
    it('pages through the audit trail and filters it by kind of record', async () => {
      const visitor = await stage.as(MARA);
      const { page } = visitor;
      await page.goto('/p/northbridge/settings');
      await page.getByRole('link', { name: 'Audit trail' }).click();
      await heading(page, 'Audit trail').waitFor();
      const entries = page.getByRole('main').getByRole('listitem');
      await entries.first().waitFor();
      expect(await entries.count()).toBe(50);
      const older = page.getByRole('button', { name: 'Show older events' });
      expect(await faultsOf(page)).toEqual([]);
      await older.focus();
      for (let pages = 2; (await older.count()) > 0; pages++) {
        await page.keyboard.press('Enter');
        await until(async () => (await entries.count()) > (pages - 1) * 50);
      }
      await expectFocus(page.getByText('Start of the audit trail.'));
      const first = entries.filter({ hasText: 'added a client' }).last();
      await first.getByText('added a client').click();
      expect(await first.innerText()).toContain('America/New_York');

      await page.getByRole('combobox', { name: 'Kind of record' }).click();
      await page.getByRole('option', { name: 'Rituals' }).click();
      await until(async () => (await entries.allInnerTexts()).every((text) => text.includes('ritual')));
      expect(new URL(page.url()).search).toBe('?type=ritual');

      visitor.provokes(/ERR_FAILED/);
      await page.route('**/v1/audit-events?*', (route) => route.abort());
      await page.reload();
      await heading(page, 'This didn’t load').waitFor();
      await page.unroute('**/v1/audit-events?*');
      await page.getByRole('button', { name: 'Try again' }).click();
      await entries.first().waitFor();
    });

    it('shows a client’s notifications to the practice and hides them from a founder', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Tallyworks'));
      await page.getByRole('link', { name: 'Reminders sent' }).click();
      await heading(page, 'Notifications').waitFor();
      const mails = page.getByRole('region', { name: 'Notifications' }).getByRole('listitem');
      await mails.first().waitFor();
      const texts = await mails.allInnerTexts();
      for (const text of texts) expect(text).toContain('Tallyworks');
      expect(texts).toContainEqual(expect.stringMatching(/Check-in reminder[^]*mara@northbridge\.example/));
      await page.getByRole('combobox', { name: 'Client' }).click();
      await page.getByRole('option', { name: 'All clients' }).click();
      await mails.filter({ hasText: 'tobias@northbridge.example' }).first().waitFor();

      const founder = await stage.as(PRIYA);
      founder.provokes(/404/);
      const { page: outside } = founder;
      await outside.goto('/p/northbridge/settings/notifications');
      await heading(outside, 'Page not found').waitFor();
      expect(await faultsOf(outside)).toEqual([]);
    });
  });
});
