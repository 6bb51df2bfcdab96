import { heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { openMail } from './mailbox';
import { MARA, onStage, PRIYA, TOBIAS } from './stage';

onStage('What people are told', (stage) => {
  it('lets a person choose in their account how they are told, by the keyboard', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/account#notifications');
    const section = page.getByRole('region', { name: 'Notifications' });
    const save = section.getByRole('button', { name: 'Save' });
    await section.getByText('The next one comes on').waitFor();

    await tabTo(section.getByLabel('Quiet hours'));
    await page.keyboard.press('Space');
    await section.getByLabel('Quiet from').fill('20:30');
    await section.getByLabel('Activity').uncheck();
    await section.getByRole('combobox', { name: 'You are told by' }).click();
    await page.getByRole('option', { name: 'Slack; mail when Slack cannot be reached' }).click();
    await save.click();
    const address = section.getByLabel('Slack address');
    await section.getByText('Paste the address of an incoming webhook').waitFor();
    await expectFocus(address);
    expect(await faultsOf(page)).toEqual([]);

    await address.fill('https://hooks.slack.com/services/T0/B0/fromTheTest');
    await save.click();
    await section.getByText('The one that ends with Test is used.').waitFor();
    expect(await address.inputValue()).toBe('');

    await section.getByRole('button', { name: 'Send me a test' }).click();
    await page.getByRole('alert').filter({ hasText: 'it comes in Slack' }).waitFor();

    await page.reload();
    await section.getByLabel('Quiet from').waitFor();
    expect(await section.getByLabel('Quiet from').inputValue()).toBe('20:30');
    expect(await section.getByLabel('Activity').isChecked()).toBe(false);
    expect(await section.getByLabel('Reminders', { exact: true }).isChecked()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('offers the clock of the browser to whoever has another one', async () => {
    const { page } = await stage.as(TOBIAS);
    await page.goto('/account');
    const offer = page.getByRole('button', { name: 'Take this browser’s: America/New York' });
    await page.getByText('Times go by your clock in America/Chicago').waitFor();
    await tabTo(offer);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'You' }).getByRole('button', { name: 'Save' }).click();
    await page.getByText('Times go by your clock in America/New York').waitFor();
    expect(await offer.count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('stops mails of a kind from the mail itself, asks first, and takes it back', async () => {
    const inside = await stage.as(PRIYA);
    await inside.page.goto('/account');
    await inside.page.getByLabel('Decisions', { exact: true }).waitFor();

    const { page } = await stage.visit();
    await openMail(page, PRIYA, 'please decide');
    const links = page.getByRole('list', { name: 'Links of this mail' }).getByRole('link');
    const address = await links.last().getAttribute('href');
    expect(address).toContain('/unsubscribe#');
    await page.goto(address!);
    await heading(page, 'Stop these mails?').waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByText('Decisions from Northbridge Fractional.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await inside.page.reload();
    const topic = inside.page.getByLabel('Decisions', { exact: true });
    await topic.waitFor();
    expect(await topic.isChecked()).toBe(true);

    await page.getByRole('button', { name: 'Stop these mails' }).click();
    await heading(page, 'These mails are stopped').waitFor();
    await inside.page.reload();
    await topic.waitFor();
    expect(await topic.isChecked()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await heading(page, 'Stop these mails?').waitFor();
  });
});
