import type { Page } from 'playwright-core';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage, RENEE } from './stage';
import { until } from './until';
import { PHONE } from './visitor';

onStage('Check-ins, drafts and excuses', (stage) => {
  const openClient = async (page: Page, name: string): Promise<void> => {
    await page.goto(await clientPath(page, name));
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  };

  it('saves a check-in draft on the server, continues it on a phone, and shows its health to the founder', async () => {
    const { page: desk } = await stage.as(MARA);
    await openClient(desk, 'Hearth & Co. Franchising');
    await desk.getByRole('link', { name: 'Write the check-in' }).click();
    await desk.getByLabel('What moved').fill('Four tools are given up.');
    await desk.getByText('Saved', { exact: true }).waitFor();
    await desk.reload();
    await until(
      async () => (await desk.getByLabel('What moved').inputValue()) === 'Four tools are given up.',
    );

    const phone = await stage.visit({ viewport: PHONE });
    await phone.signIn(MARA);
    const { page } = phone;
    await page.goto(desk.url());
    await page.getByRole('status').filter({ hasText: 'Unsent draft from' }).waitFor();
    expect(await page.getByLabel('What moved').inputValue()).toBe('Four tools are given up.');
    await page.getByRole('radio', { name: 'At risk' }).check();
    await page.getByRole('button', { name: 'Submit and publish' }).click();
    await page.getByText('Say what’s wrong in one line.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('What’s wrong').fill('A notice date has passed.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Submit and publish' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hearth & Co. Franchising' }).waitFor();

    const { page: founder } = await stage.as(RENEE);
    await founder.goto('/');
    const standing = founder.getByRole('region', { name: 'How it’s going' });
    await standing.getByText('At risk').waitFor();
    await standing.getByText('A notice date has passed.').waitFor();
    expect(await faultsOf(founder)).toEqual([]);
  });

  it('AC-30 excuses a missed check-in with a reason, and removes the excuse', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Tallyworks');
    await page.getByRole('link', { name: /: Missed$/ }).click();
    await page.getByRole('button', { name: 'Excuse' }).click();
    const dialog = page.getByRole('dialog', { name: 'Excuse this check-in' });
    await dialog.getByRole('button', { name: 'Excuse' }).click();
    await dialog.getByText('Enter a reason.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('Reason').fill('The whole team was at a trade fair.');
    await dialog.getByRole('button', { name: 'Excuse' }).click();
    await page.getByRole('heading', { level: 2, name: 'Excused' }).waitFor();
    await page.getByText('The whole team was at a trade fair.').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await openClient(page, 'Tallyworks');
    await page.getByRole('link', { name: /: Excused$/ }).click();
    await page.getByRole('button', { name: 'Remove excuse' }).click();
    await page.getByLabel('What moved').waitFor();
    await openClient(page, 'Tallyworks');
    await page.getByRole('link', { name: /: Missed$/ }).waitFor();
  });
});
