import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage } from './stage';
import { until } from './until';

onStage('Scorecards', (stage) => {
  it('takes scorecard figures by typing and pasting, and keeps entries that are not numbers', async () => {
    const { page } = await stage.as(MARA);
    await page.goto(await clientPath(page, 'Hearth & Co. Franchising'));
    await page.getByRole('navigation', { name: 'Client' }).getByRole('link', { name: 'Scorecard' }).click();
    for (const name of ['Deployments', 'Incidents']) {
      await page.getByRole('button', { name: 'Add row' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add row' });
      await dialog.getByLabel('Metric').fill(name);
      await dialog.getByLabel('Target').fill('10');
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    const cell = (row: number, week: number) => page.locator(`[data-cell="${row}:${week}"]`);
    await cell(0, 11).click();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3,5');
    await page.keyboard.press('ArrowUp');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('99');
    await page.keyboard.press('Escape');
    expect(await cell(0, 12).inputValue()).toBe('');
    await page.reload();
    await until(async () => (await cell(0, 11).inputValue()) === '12');
    expect(await cell(1, 11).inputValue()).toBe('3.5');

    await cell(0, 9).focus();
    await cell(0, 9).evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1,200\tten\t14\r\n4\t5\t6\r\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByRole('alert').getByText('“ten”').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await cell(0, 10).inputValue()).toBe('ten');
    await until(async () => (await cell(0, 9).inputValue()) === '1200');
    await cell(0, 10).fill('10');
    await page.keyboard.press('Enter');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await until(async () => (await cell(0, 10).inputValue()) === '10');
    expect(await cell(1, 11).inputValue()).toBe('6');
    expect(await faultsOf(page)).toEqual([]);
  });
});
