import { heading, clientPath, describedBy } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { MARA, PRIYA, onStage } from './stage';
import { until } from './until';

onStage('A practice and its records', (stage) => {
  describe('the course of an engagement', () => {
    it('changes the title and the owner of its ritual', async () => {
      const { page } = await stage.as(MARA);
      await page.goto(await clientPath(page, 'Hutchins Property Management'));
      const ritual = page.getByRole('region', { name: 'Cadence' });
      await ritual.getByRole('link', { name: 'All rituals, and how to change them' }).click();
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
      expect(await faultsOf(page)).toEqual([]);
      await older.focus();
      for (let pages = 2; (await older.count()) > 0; pages++) {
        await page.keyboard.press('Enter');
        await until(async () => (await entries.count()) > (pages - 1) * 50);
      }
      await expectFocus(page.getByText('That is where the trail begins.'));
      const first = entries.filter({ hasText: 'took on a client' }).last();
      await first.getByText('took on a client').click();
      expect(await first.innerText()).toContain('America/New_York');

      await page.getByRole('combobox', { name: 'Kind of record' }).click();
      await page.getByRole('option', { name: 'Rituals' }).click();
      await until(async () => (await entries.allInnerTexts()).every((text) => text.includes('ritual')));
      expect(new URL(page.url()).search).toBe('?type=ritual');

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
      const mails = page.getByRole('region', { name: 'Messages' }).getByRole('listitem');
      await mails.first().waitFor();
      const texts = await mails.allInnerTexts();
      for (const text of texts) expect(text).toContain('Tallyworks');
      expect(texts).toContainEqual(expect.stringMatching(/Check-in reminder[^]*mara@northbridge\.example/));
      await page.getByRole('combobox', { name: 'About' }).click();
      await page.getByRole('option', { name: 'Every client' }).click();
      await mails.filter({ hasText: 'tobias@northbridge.example' }).first().waitFor();

      const founder = await stage.as(PRIYA);
      founder.provokes(/404/);
      const { page: outside } = founder;
      await outside.goto('/p/northbridge/settings/notifications');
      await heading(outside, 'There is nothing here').waitFor();
      expect(await faultsOf(outside)).toEqual([]);
    });
  });
});
