import { heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { clickInMail, openMail } from './mailbox';
import { DALE, MARA, RENEE, onStage } from './stage';
import { until } from './until';
import { PHONE } from './visitor';

const HEARTH = 'Hearth & Co. Franchising';
const HUTCHINS = 'Hutchins Property Management';

onStage('Engagement setup', (stage) => {
  it('sets up and activates a draft engagement with scope and decision rights', async () => {
    const visitor = await stage.visit();
    await visitor.signIn(MARA);
    const { page } = visitor;
    await page.goto('/p/northbridge/clients/new');
    await page.getByLabel('Company', { exact: true }).fill('Fernhill Foods');
    await page.getByRole('button', { name: 'Add client and plan the 90 days' }).click();
    await heading(page, 'Set up engagement').waitFor();
    const steps = page.getByRole('navigation', { name: 'Steps' });
    expect(await faultsOf(page)).toEqual([]);

    // Answers survive a reload, and the last step names what is missing.
    await page.getByLabel('What is stuck?').fill('The order import, since spring.');
    await page.getByLabel('What feels unstable?').fill('The server under the desk.');
    await page.getByRole('status').filter({ hasText: 'All changes saved. 3 questions' }).waitFor();
    await page.reload();
    await until(async () => (await steps.innerText()).includes('2 of 5 answered'));
    expect(await page.getByLabel('What is stuck?').inputValue()).toBe('The order import, since spring.');
    await steps.getByRole('link', { name: /^Start/ }).click();
    const activate = page.getByRole('button', { name: 'Activate engagement' });
    await activate.waitFor();
    expect(await activate.isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Who owns engineering today?' }).click();
    const owner = page.getByLabel('Who owns engineering today?');
    await expectFocus(owner);
    await owner.fill('Nobody, since Tom left.');
    await page.getByLabel('What must improve this cycle?').fill('Orders arrive without retyping.');
    await page.getByLabel('What does the CTO decide').fill('Tools up to a limit; recommends the rest.');
    await page.getByRole('button', { name: 'Continue to who decides what' }).click();

    const vendors = page.getByRole('group', { name: 'Vendors and tools' });
    await vendors.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await vendors.getByLabel('Monthly limit').fill('a little');
    await page.getByRole('button', { name: 'Propose to founder' }).click();
    await expectFocus(vendors.getByLabel('Monthly limit'));
    await vendors.getByLabel('Monthly limit').fill('750');
    await page.getByRole('group', { name: 'Security' }).getByLabel('Who decides').selectOption('The founder');
    await page.getByRole('button', { name: 'Propose to founder' }).click();
    await page.getByText('Proposed. It’s waiting for the founder').waitFor();
    await until(() => activate.isEnabled());
    await activate.click();

    await heading(page, 'Fernhill Foods').waitFor();
    const rights = page.getByRole('region', { name: 'Who decides what' });
    await until(async () => (await rights.innerText()).includes('Set 1 is waiting for the founder'));
    const scope = page.getByRole('region', { name: 'Scope' });
    await until(async () => (await scope.innerText()).includes('Nobody, since Tom left.'));
    expect(await page.getByRole('region', { name: 'Where we are' }).innerText()).toContain('Day 1 of 90');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('lets a founder open decision rights from an email and agree on a phone', async () => {
    const { page } = await stage.visit({ viewport: PHONE });
    const subject = `Who decides what at ${HEARTH}: please read and agree`;
    await openMail(page, RENEE, subject);
    await clickInMail(page, subject, 'Read and agree');
    await heading(page, 'Who decides what').waitFor();
    const set = page.getByRole('region', { name: 'Set 2' });
    await until(async () => (await set.innerText()).includes('Today: You decide'));
    expect(await set.innerText()).toContain('The CTO decides up to $2,500 a month, you decide above that');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'I agree' }).click();
    await page.getByText(/^Agreed by Renee Castellano on/).waitFor();
    expect(await page.getByRole('button', { name: 'I agree' }).count()).toBe(0);
    await page.getByText(/SHA-256 [0-9a-f]{64}/).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('link', { name: 'Back to company' }).click();
    await heading(page, HEARTH).waitFor();
    const rights = page.getByRole('region', { name: 'Who decides what' });
    await until(async () => (await rights.innerText()).includes('Set 2, agreed by Renee Castellano'));
    const scope = page.getByRole('region', { name: 'Scope' });
    await until(async () => (await scope.innerText()).includes('What is stuck?'));
    expect(await faultsOf(page)).toEqual([]);

    await page.goto(`${new URL(page.url()).pathname}/set-up`);
    await heading(page, 'Page not found').waitFor();
  });

  it('keeps the agreed decision rights in force while the next set is drafted', async () => {
    const visitor = await stage.visit();
    await visitor.signIn(MARA);
    const { page } = visitor;
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Tallyworks', exact: true }).click();
    const rights = page.getByRole('region', { name: 'Who decides what' });
    await rights.getByRole('link', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Draft a change' }).click();
    await page.getByText('The agreed set stays in force').waitFor();
    await page.getByRole('group', { name: 'Hiring' }).getByLabel('Who decides').selectOption('The CTO');
    await page.getByRole('button', { name: 'Save draft' }).click();
    await page.getByRole('alert').filter({ hasText: 'Draft saved.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Tallyworks' }).click();
    await until(async () => (await rights.innerText()).includes('Set 1, agreed by Priya Raman'));
    expect(await rights.innerText()).not.toContain('waiting for');
  });

  it('sends a founder’s requested changes to the practice, and the revised set back to the founder', async () => {
    const mara = await stage.visit();
    await mara.signIn(MARA);
    await mara.page.goto('/');
    await mara.page.getByRole('main').getByRole('link', { name: HUTCHINS, exact: true }).click();
    const rights = mara.page.getByRole('region', { name: 'Who decides what' });
    await rights.getByRole('link', { name: 'Change' }).click();
    await mara.page.getByRole('button', { name: 'Draft a change' }).click();
    const hiring = mara.page.getByRole('group', { name: 'Hiring' });
    await hiring.getByLabel('Who decides').selectOption('The CTO');
    await mara.page.getByRole('button', { name: 'Propose to founder' }).click();
    await mara.page.getByText('Set 2 is waiting for the founder').waitFor();

    const { page } = await stage.as(DALE, { viewport: PHONE });
    await page.goto('/');
    await page
      .getByRole('region', { name: 'Decision rights' })
      .getByRole('link', { name: 'Read and agree' })
      .click();
    await page.getByRole('button', { name: 'Ask for changes' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ask for changes' });
    const reason = dialog.getByLabel('What should change?');
    await expectFocus(reason);
    await dialog.getByRole('button', { name: 'Ask for changes' }).click();
    await dialog.getByText('Enter what should change.').waitFor();
    await expectFocus(reason);
    expect(await faultsOf(page)).toEqual([]);
    await reason.fill('Whoever answers the phone here, I hire.');
    await dialog.getByRole('button', { name: 'Ask for changes' }).click();
    await page.getByText(/^Dale Hutchins asked for changes on/).waitFor();
    expect(await page.getByRole('button', { name: 'I agree' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    const practice = await stage.visit();
    const subject = `${HUTCHINS}: the founder asks for changes to who decides what`;
    await openMail(practice.page, MARA, subject);
    await clickInMail(practice.page, subject, 'Draft the change');
    await heading(practice.page, 'Set up engagement').waitFor();
    const asked = practice.page.getByRole('region', { name: 'Changes requested to set 2' });
    await until(async () => (await asked.innerText()).includes('Whoever answers the phone here, I hire.'));
    expect(await asked.innerText()).toContain('Dale Hutchins');
    expect(await faultsOf(practice.page)).toEqual([]);
    const next = practice.page.getByRole('group', { name: 'Hiring' }).getByLabel('Who decides');
    expect(await next.locator('option:checked').innerText()).toBe('The CTO');
    await next.selectOption('The founder');
    await practice.page.getByRole('button', { name: 'Propose to founder' }).click();
    await practice.page.getByText('Set 3 is waiting for the founder').waitFor();

    await page.reload();
    await page.getByRole('link', { name: 'Read set 3' }).click();
    await page.getByRole('region', { name: 'Set 3' }).waitFor();
    await page.getByRole('button', { name: 'I agree' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
