import { clientPath } from './find';
import { faultsOf } from './inspect-page';
import { MARA, onStage, RENEE } from './stage';
import { PHONE } from './visitor';

onStage('Action items and the check-in form', (stage) => {
  it('adds action items by keyboard, carries them into the check-in form on a phone, and lets a founder complete only their own', async () => {
    const { page } = await stage.as(MARA);
    await page.goto(await clientPath(page, 'Hearth & Co. Franchising'));
    const section = page.getByRole('region', { name: 'Action items' });
    await section.getByRole('textbox', { name: 'Action item' }).fill('Send the new contract');
    await page.keyboard.press('Enter');
    await section.getByRole('checkbox', { name: 'Send the new contract' }).waitFor();
    await page.keyboard.type('Ask the landlord');
    await section.getByLabel('Visible to the founder').check();
    await section.getByRole('textbox', { name: 'Action item' }).press('Enter');
    await section.getByRole('checkbox', { name: 'Ask the landlord' }).waitFor();
    await page.keyboard.type('Read the lease');
    await section.getByRole('combobox', { name: 'Owner' }).click();
    await page.getByRole('option', { name: /^Renee Castellano/ }).click();
    await section.getByRole('textbox', { name: 'Action item' }).press('Enter');
    await section.getByRole('checkbox', { name: 'Read the lease' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await section.getByRole('checkbox', { name: 'Send the new contract' }).click();
    await section.getByRole('checkbox', { name: 'Send the new contract' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await section.getByRole('checkbox', { name: 'Send the new contract' }).waitFor();

    await page.getByRole('link', { name: 'Write the check-in' }).click();
    await page.getByRole('heading', { level: 2, name: 'Open action items' }).waitFor();
    const address = page.url();
    const phone = await stage.visit({ viewport: PHONE });
    await phone.signIn(MARA);
    await phone.page.goto(address);
    await phone.page.getByRole('checkbox', { name: 'Send the new contract' }).click();
    await phone.page.getByRole('checkbox', { name: 'Send the new contract' }).waitFor({ state: 'detached' });
    await phone.page.getByLabel('What moved').fill('The contract is out.');
    expect(await faultsOf(phone.page)).toEqual([]);
    await phone.page.getByRole('button', { name: /^Submit/ }).click();
    await phone.page.getByRole('heading', { level: 1, name: 'Hearth & Co. Franchising' }).waitFor();

    const { page: founder } = await stage.as(RENEE);
    await founder.goto('/');
    const promised = founder.getByRole('region', { name: 'Action items' });
    await promised.getByText('Ask the landlord').waitFor();
    expect(await promised.getByText('Send the new contract').count()).toBe(0);
    // Founders can complete only their own items.
    expect(await promised.getByRole('checkbox', { name: 'Ask the landlord' }).isDisabled()).toBe(true);
    const own = promised.getByRole('checkbox', { name: 'Read the lease' });
    await own.click();
    await own.waitFor({ state: 'detached' });
    await founder.getByRole('button', { name: 'Undo' }).click();
    await own.waitFor();
    expect(await faultsOf(founder)).toEqual([]);
  });
});
