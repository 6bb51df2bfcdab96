import type { Page } from 'playwright-core';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage, PRIYA } from './stage';

onStage('Rituals', (stage) => {
  const openRituals = async (page: Page, client: string): Promise<void> => {
    await page.goto(await clientPath(page, client));
    await page.getByRole('link', { name: 'View and edit all rituals' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rituals' }).waitFor();
  };
  const ritual = (page: Page, name: string) =>
    page
      .getByRole('region', { name: 'Your rituals' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name }) });

  it('shows which dates move before a ritual’s weekday changes, and adds a suggested ritual with one click', async () => {
    const { page } = await stage.as(MARA);
    await openRituals(page, 'Tallyworks');
    expect(await faultsOf(page)).toEqual([]);

    const review = ritual(page, 'Architecture review');
    await review.getByRole('button', { name: /^Edit/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit Architecture review' });
    await dialog.getByRole('checkbox', { name: 'Wednesday' }).uncheck();
    await dialog.getByRole('checkbox', { name: 'Friday' }).check();
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.getByRole('alert').getByText('This moves planned dates.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save and move dates' }).click();
    await review.getByText('Every second Friday at 14:00').waitFor();

    await page.getByRole('button', { name: 'Add Restore test' }).click();
    await ritual(page, 'Restore test').waitFor();

    await review.getByRole('button', { name: /^Edit/ }).click();
    await dialog.getByText('Reminders', { exact: true }).click();
    await dialog.getByLabel('Before it is due').first().click();
    await page.getByRole('option', { name: '1 day before' }).click();
    await page.keyboard.press('Escape');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await review.getByRole('button', { name: /^Edit/ }).click();
    await dialog.getByText('Reminders', { exact: true }).click();
    await dialog.getByText('1 day before').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('ends a ritual, and undoes it', async () => {
    const { page } = await stage.as(MARA);
    await openRituals(page, 'Tallyworks');
    const review = ritual(page, 'Monthly review');
    await review.getByRole('button', { name: /^End/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End today' }).click();
    await page.getByText('Monthly review ends today.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await review.getByText('Last Thursday of the month at 10:00 in New York.').waitFor();
  });

  it('creates a calendar address for a founder, and deletes it', async () => {
    const { page } = await stage.as(PRIYA);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Create address' }).click();
    const address = page.getByRole('textbox', { name: 'Calendar address, All clients' });
    await address.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const url = await address.inputValue();
    const calendar = await page.request.get(url);
    expect(await calendar.text()).toMatch(/SUMMARY:Weekly check-in: Tallyworks/);
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('button', { name: 'Delete address' }).click();
    await address.waitFor({ state: 'detached' });
    expect((await page.request.get(url)).status()).toBe(404);
  });
});
