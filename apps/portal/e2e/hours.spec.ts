import type { Page } from 'playwright-core';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { MARA, DALE, onStage } from './stage';
import { until } from './until';

onStage('Hours, access and fees', (stage) => {
  const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
  const openClient = async (page: Page, name: string): Promise<void> => {
    await page.goto(await clientPath(page, name));
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  const openEngagement = async (page: Page, name: string): Promise<void> => {
    await openClient(page, name);
    await page.getByRole('link', { name: 'Hours, access and fees' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hours, access and fees' }).waitFor();
  };

  it('logs time with two clicks or by keyboard, and updates the ledger', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Tallyworks');
    await page.getByRole('button', { name: 'Log time' }).click();
    await page.getByRole('button', { name: 'Log 1 h', exact: true }).click();
    await page.getByText('1 h logged.').waitFor();

    const log = page.getByRole('button', { name: 'Log time' });
    await log.focus();
    await page.keyboard.press('Enter');
    await expectFocus(page.getByLabel('Duration'));
    await page.keyboard.type('soon');
    await page.keyboard.press('Enter');
    await page.getByText('Enter a duration such as').waitFor();
    await page.getByLabel('Duration').fill('1:30');
    await page.getByLabel('Note').fill('Board call, afterwards');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('1 h 30 min logged.').waitFor();
    await expectFocus(log);

    await page.getByRole('link', { name: 'Hours, access and fees' }).click();
    const hours = section(page, 'Hours');
    await hours.getByText('Board call, afterwards').waitFor();
    const ledger = hours.getByRole('table');
    await ledger.getByRole('row').filter({ hasText: 'Now' }).waitFor();
    const rows = await ledger.getByRole('row').allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows[3]).toContain('Now');
    expect(rows[2]).toMatch(/\+\d+ h/);
    expect(await faultsOf(page)).toEqual([]);

    await hours
      .getByRole('listitem')
      .filter({ hasText: 'Board call, afterwards' })
      .getByRole('button', { name: /^Delete/ })
      .click();
    await page.getByText('Time entry deleted.').waitFor();
    await until(async () => !(await hours.innerText()).includes('Board call, afterwards'));
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await hours.getByText('Board call, afterwards').waitFor();
  });

  it('AC-25 blocks weeks 3 and 4 until access is granted, and shows the founder the days of waiting', async () => {
    const dale = await stage.as(DALE);
    await dale.page.goto('/');
    await dale.page.getByRole('heading', { level: 1, name: 'Hutchins Property Management' }).waitFor();
    const waits = section(dale.page, 'Access you need to grant');
    await waits.getByText('waiting for 14 days').waitFor();
    expect(await waits.innerText()).toContain('Accounting, read only');
    expect(await faultsOf(dale.page)).toEqual([]);

    const { page } = await stage.as(MARA);
    await openEngagement(page, 'Hutchins Property Management');
    const month = section(page, 'First month');
    const price = month.getByLabel('Put a monthly price on each break');
    await price.waitFor();
    expect(await price.isDisabled()).toBe(true);
    await month.getByText('Weeks 2 to 4 are waiting for access: Accounting, read only (14 days).').waitFor();

    await page.getByRole('button', { name: 'Mark as granted: Accounting, read only' }).click();
    await page.getByText('Accounting, read only: granted.').waitFor();
    await until(async () => price.isEnabled());
    await price.click();
    await page.getByText('Done: Put a monthly price on each break').waitFor();
    await until(async () => (await section(page, 'Access').innerText()).includes('Nothing outstanding'));

    await section(page, 'Access').getByRole('button', { name: 'Add access' }).click();
    await page.getByLabel('System').fill('Phone recordings');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await section(page, 'Access').getByText('Phone recordings').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('keeps every fee with its dates', async () => {
    const { page } = await stage.as(MARA);
    await openEngagement(page, 'Hearth & Co. Franchising');
    const fees = section(page, 'Fees');
    await fees.getByText('$10,000 a month').waitFor();
    await fees.getByRole('button', { name: 'Change fee' }).click();
    await page.getByLabel('Monthly amount').fill('12000');
    await page.getByLabel('Reason').fill('Third brand joins');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await fees.getByText('$12,000 a month').waitFor();
    const rows = await fees.getByRole('listitem').allInnerTexts();
    expect(rows[0]).toMatch(/\$12,000 a month\s+In force/);
    expect(rows[1]).toContain('$10,000 a month');
    expect(await fees.innerText()).toMatch(/through today, prorated daily/);
  });

  it('compares committed hours with capacity, and requires a reason to exceed it', async () => {
    const mara = await stage.as(MARA);
    mara.provokes(/\/hours-budget$/);
    const { page } = mara;
    await page.goto('/p/northbridge');
    await page.getByText('Committed: 96 h of 120 h a month.').waitFor();
    await openEngagement(page, 'Tallyworks');
    await page.getByRole('button', { name: 'Edit monthly hours' }).click();
    await page.getByRole('textbox', { name: 'Monthly hours' }).fill('80');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '56 h of 120 h per month are committed' }).waitFor();
    await page.getByLabel('How will you make this work?').fill('Tobias takes the reviews.');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save anyway' }).click();
    await page.getByText('Monthly hours saved.').waitFor();

    await page.goto('/p/northbridge/settings');
    const capacity = section(page, 'Capacity');
    await capacity.getByText('136 h of 120 h a month are committed to clients.').waitFor();
    await capacity.getByLabel('Monthly hours for Tobias Reyes').fill('60');
    await capacity.getByRole('button', { name: 'Save hours for Tobias Reyes' }).click();
    await capacity.getByText('136 h of 160 h a month are committed to clients.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('lists the access still granted when an engagement ends', async () => {
    const { page } = await stage.as(MARA);
    await openClient(page, 'Tallyworks');
    await page.getByRole('button', { name: 'Complete', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Still granted: ').waitFor();
    expect(await dialog.innerText()).toContain('Cloud billing');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep it' }).click();
  });
});
