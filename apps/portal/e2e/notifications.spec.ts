import { heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { openMail } from './mailbox';
import { MARA, onStage, PRIYA, TOBIAS } from './stage';

onStage('Notification settings', (stage) => {
  it('changes notification settings by keyboard', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/account#notifications');
    const section = page.getByRole('region', { name: 'Notifications' });
    const save = section.getByRole('button', { name: 'Save' });
    await section.getByText('Next digest:').waitFor();

    await tabTo(section.getByLabel('Quiet hours'));
    await page.keyboard.press('Space');
    await section.getByLabel('Quiet from').fill('20:30');
    await section.getByLabel('Activity').uncheck();
    await section.getByRole('combobox', { name: 'Notify me by' }).click();
    await page.getByRole('option', { name: 'Slack; email if Slack can’t be reached' }).click();
    await save.click();
    const address = section.getByLabel('Slack webhook');
    await section.getByText('Paste the address of an incoming webhook').waitFor();
    await expectFocus(address);
    expect(await faultsOf(page)).toEqual([]);

    await address.fill('https://hooks.slack.com/services/T0/B0/fromTheTest');
    await save.click();
    await section.getByText('You’re using the one ending in Test.').waitFor();
    expect(await address.inputValue()).toBe('');

    await section.getByRole('button', { name: 'Send test' }).click();
    await page.getByRole('alert').filter({ hasText: 'It arrives in Slack' }).waitFor();

    await page.reload();
    await section.getByLabel('Quiet from').waitFor();
    expect(await section.getByLabel('Quiet from').inputValue()).toBe('20:30');
    expect(await section.getByLabel('Activity').isChecked()).toBe(false);
    expect(await section.getByLabel('Reminders', { exact: true }).isChecked()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('offers the browser’s time zone to someone who has a different one', async () => {
    const { page } = await stage.as(TOBIAS);
    await page.goto('/account');
    const offer = page.getByRole('button', { name: 'Use this browser’s: America/New York' });
    await page.getByText('Times are in your time zone, America/Chicago').waitFor();
    await tabTo(offer);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'You' }).getByRole('button', { name: 'Save' }).click();
    await page.getByText('Times are in your time zone, America/New York').waitFor();
    expect(await offer.count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('unsubscribes from an email topic after a confirmation, and undoes it', async () => {
    const inside = await stage.as(PRIYA);
    await inside.page.goto('/account');
    await inside.page.getByLabel('Decisions', { exact: true }).waitFor();

    const { page } = await stage.visit();
    await openMail(page, PRIYA, 'please decide');
    const links = page.getByRole('list', { name: 'Links in this email' }).getByRole('link');
    const address = await links.last().getAttribute('href');
    expect(address).toContain('/unsubscribe#');
    await page.goto(address!);
    await heading(page, 'Stop these emails?').waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByText('Decisions from Northbridge Fractional.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await inside.page.reload();
    const topic = inside.page.getByLabel('Decisions', { exact: true });
    await topic.waitFor();
    expect(await topic.isChecked()).toBe(true);

    await page.getByRole('button', { name: 'Stop these emails' }).click();
    await heading(page, 'You won’t get these emails anymore').waitFor();
    await inside.page.reload();
    await topic.waitFor();
    expect(await topic.isChecked()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await heading(page, 'Stop these emails?').waitFor();
  });
});
