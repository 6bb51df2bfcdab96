import type { Page } from 'playwright-core';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { tabTo } from './keyboard';
import { MARA, onStage, PRIYA } from './stage';

onStage('Calendars', (stage) => {
  const day = (days: number) => addDays(parseLocalDate(new Date().toISOString().slice(0, 10)), days);
  const openCalendar = async (page: Page, client: string): Promise<void> => {
    await page.goto(await clientPath(page, client));
    await page.getByRole('link', { name: 'Calendar', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
  };

  it('adds client holidays by hand and from a file, and removes them again', async () => {
    const { page } = await stage.as(MARA);
    await openCalendar(page, 'Tallyworks');
    await page.getByRole('heading', { name: 'No upcoming holidays' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await tabTo(page.getByRole('button', { name: 'Add holiday' }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add holiday' });
    await dialog.getByRole('button', { name: 'Add' }).click();
    await dialog.getByText('Choose a day.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByLabel('Day').fill(day(40));
    await dialog.getByLabel('Name').fill('Founders’ day');
    await dialog.getByRole('button', { name: 'Add' }).click();
    const list = page.getByRole('list', { name: 'Upcoming holidays' });
    await list.getByText('Founders’ day').waitFor();

    await page.getByRole('button', { name: 'Import calendar' }).click();
    const imports = page.getByRole('dialog', { name: 'Import holidays' });
    const compact = (days: number) => day(days).replaceAll('-', '');
    const file = [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${compact(50)}`, 'SUMMARY:Fair', 'END:VEVENT'],
      ...['BEGIN:VEVENT', `DTSTART:${compact(51)}T090000Z`, 'SUMMARY:Dinner', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    await imports
      .locator('input[type=file]')
      .setInputFiles({ name: 'holidays.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) });
    await imports.getByRole('button', { name: 'Preview' }).click();
    await imports.getByRole('heading', { name: 'To add: 1' }).waitFor();
    await imports.getByText(/^Dinner: It has a time of day/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await imports.getByRole('button', { name: 'Add' }).click();
    await list.getByText('Fair').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: /^Remove Fair/ }).click();
    await list.getByText('Fair').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await list.getByText('Fair').waitFor();
  });

  it('shows which dates time off cancels before adding it, and ends it early', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page.getByRole('link', { name: 'Time off' }).click();
    await page.getByRole('button', { name: 'Add practice time off' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add practice time off' });
    await dialog.getByLabel('Last day').fill(day(14));
    await dialog.getByLabel('Reason').fill('Two weeks at sea');
    await dialog.getByRole('button', { name: 'Add time off', exact: true }).click();
    await dialog.getByRole('alert').getByText('canceled, and no reminders go out').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add and cancel these dates' }).click();
    await page.getByRole('list', { name: 'Time off' }).getByText('Two weeks at sea').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await openCalendar(page, 'Tallyworks');
    await page.getByRole('list', { name: 'Time off' }).getByText('Whole practice').waitFor();
    await page.goto('/p/northbridge/vacation');
    await page.getByRole('button', { name: 'End Two weeks at sea' }).click();
    await page.getByRole('heading', { name: 'No time off' }).waitFor();
  });

  it('creates a calendar address for one client, and shows a founder no calendar', async () => {
    const { page } = await stage.as(MARA);
    await openCalendar(page, 'Tallyworks');
    await page.getByRole('button', { name: 'Create address' }).click();
    const address = page.getByRole('textbox', { name: 'Calendar address, Tallyworks' });
    await address.waitFor();
    const calendar = await (await page.request.get(await address.inputValue())).text();
    expect(calendar).toContain(': Tallyworks');
    expect(calendar).not.toContain('Hearth');

    const { page: founder } = await stage.as(PRIYA);
    await founder.goto('/');
    await founder.getByRole('heading', { level: 1 }).waitFor();
    expect(await founder.getByRole('link', { name: /^(Calendar|Time off)$/ }).count()).toBe(0);
  });
});
