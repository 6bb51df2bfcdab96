import type { Page } from 'playwright-core';
import { clientPath, heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus, tabTo } from './keyboard';
import { openMail } from './mailbox';
import { MARA, PRIYA, DALE, RENEE, onStage } from './stage';
import { until } from './until';
import { DESK, PHONE } from './visitor';

onStage('The decision log', (stage) => {
  const openLog = async (page: Page, client: string): Promise<void> => {
    await page.goto(`${await clientPath(page, client)}/decisions`);
    await page.getByRole('link', { name: 'Write a decision' }).waitFor();
  };
  const title = 'Raise the connection limit before the launch';
  const summary = 'We pay $1,400 a month more so that the launch in spring does not stop at the database.';

  it('lists open decisions by cost of delay, with decided ones below', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Decisions/ })
      .click();
    await heading(page, 'Decisions').waitFor();
    const open = page.getByRole('region', { name: 'Open' }).getByRole('listitem');
    await open.first().waitFor();
    expect(await open.first().innerText()).toMatch(
      /Freeze the two open hires[^]*Waiting for the founder[^]*\$4,600/,
    );
    expect(await open.nth(1).innerText()).toContain('$1,900');
    await page.getByRole('combobox', { name: 'Sort open decisions' }).click();
    await page.getByRole('option', { name: 'Newest first' }).click();
    await until(async () => !(await open.first().innerText()).includes('$4,600'));
    expect(new URL(page.url()).search).toBe('?sort=newest');
    await page.reload();
    await open.first().waitFor();
    expect(await open.first().innerText()).not.toContain('$4,600');
    await page.getByRole('combobox', { name: 'Sort open decisions' }).click();
    await page.getByRole('option', { name: 'Cost of delay' }).click();
    await until(async () => (await open.first().innerText()).includes('$4,600'));
    expect(new URL(page.url()).search).toBe('');
    const decided = page.getByRole('region', { name: 'Decided' });
    await decided.getByText('Superseded').first().waitFor();
    expect(await page.getByRole('region', { name: 'How long decisions take' }).innerText()).toMatch(
      /\d of \d/,
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows calibration to the practice and hides it from a founder', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge/decisions');
    await page.getByRole('link', { name: 'How our decisions turned out' }).click();
    await heading(page, 'How our decisions turned out').waitFor();
    const bands = page.getByRole('region', { name: 'Mara Lindqvist' }).getByRole('listitem');
    await bands.first().waitFor();
    expect(await bands.first().innerText()).toMatch(
      /80 to 100 % confident[^]*1 of 1[^]*Too few to say[^]*1 better/,
    );
    expect(await bands.nth(1).innerText()).toMatch(
      /60 to 79 % confident[^]*80 % right, 4 of 5[^]*Well calibrated[^]*1 better, 3 as expected, 1 worse/,
    );
    expect(await bands.nth(2).innerText()).toMatch(/No outcomes yet[^]*1 inconclusive/);
    expect(await bands.nth(4).innerText()).toContain('No reviews yet');
    expect(await faultsOf(page)).toEqual([]);
    const address = page.url();

    const priya = await stage.as(PRIYA);
    priya.provokes(/\/v1\/decision-calibration/);
    await priya.page.goto(address);
    await heading(priya.page, 'Page not found').waitFor();
  });

  it('keeps decision filters and search in the URL, and searches the context', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.keyboard.press('/');
    const search = page.getByLabel('Search decisions');
    await expectFocus(search);
    await page.keyboard.type('audit report');
    const links = page.locator('[data-decision-link]');
    await until(
      async () => (await links.allInnerTexts()).join() === 'Buy single sign-on instead of building it',
    );
    expect(new URL(page.url()).searchParams.get('q')).toBe('audit report');
    await page.reload();
    await links.first().waitFor();
    expect(await search.inputValue()).toBe('audit report');
    await search.fill('nobody wrote this');
    await page.getByText('No matching decisions.').waitFor();
    await search.fill('');
    await page.getByRole('combobox', { name: 'Door' }).click();
    await page.getByRole('option', { name: 'One-way door' }).click();
    await until(
      async () => (await links.allInnerTexts()).join() === 'Show the board bank figures beside the model',
    );
    expect(new URL(page.url()).search).toBe('?door=one_way');
  });

  it('writes and proposes a decision by keyboard alone, and keeps the draft through a reload', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    const { keyboard } = page;
    await tabTo(page.getByRole('link', { name: 'Write a decision' }));
    await keyboard.press('Enter');
    await heading(page, 'Write a decision').waitFor();
    const name = page.getByRole('textbox', { name: 'Decision', exact: true });
    await tabTo(name);
    await keyboard.type(title);
    await keyboard.press('Tab');
    await keyboard.type('vend');
    await keyboard.press('Enter');
    await tabTo(page.getByLabel('Context'), 4);
    await keyboard.type('At three times the usage the limit is reached.');
    await tabTo(page.getByLabel('Our choice'), 1);
    await keyboard.type('Raise it now');
    await keyboard.press('Enter');
    await expectFocus(page.getByLabel('Option 2', { exact: true }));
    await keyboard.type('Accept the risk until March');
    await tabTo(page.getByLabel('Cons of option 2'), 4);
    await keyboard.type('The launch may stop');
    await keyboard.press('Enter');
    await keyboard.type('Two weeks to mend');

    await page.reload();
    await page.getByRole('status').filter({ hasText: 'Unsent draft from' }).waitFor();
    expect(await name.inputValue()).toBe(title);
    expect(await page.getByLabel('Cons of option 2').inputValue()).toBe(
      'The launch may stop\nTwo weeks to mend',
    );

    const money = page.locator('summary', { hasText: 'Cost and reversibility' });
    await tabTo(money);
    await keyboard.press('Enter');
    await tabTo(page.getByLabel('Spend per month'), 1);
    await keyboard.type('1400');
    await page.getByRole('status').filter({ hasText: 'The limit is $1,000 a month.' }).waitFor();
    await keyboard.press('Control+Enter');

    const forFounder = page.getByLabel('Founder summary');
    await expectFocus(forFounder);
    expect(await forFounder.getAttribute('aria-invalid')).toBe('true');
    expect(await faultsOf(page)).toEqual([]);
    await keyboard.type(summary);
    await page.getByText(`${280 - summary.length} characters left`).waitFor();
    await page.getByLabel('Cost of each week of delay').fill('900');
    await keyboard.press('Control+Enter');
    await heading(page, title).waitFor();
    const next = page.getByRole('region', { name: 'Next step' });
    expect(await next.innerText()).toMatch(/Waiting for the founder[^]*\$900/);
    expect(await page.getByText('The launch may stop').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('lets the founder ask a question and approve on a phone, with the decision open throughout', async () => {
    const { page } = await stage.as(PRIYA, { viewport: PHONE });
    await openMail(page, PRIYA, `Tallyworks: please decide "${title}"`);
    await page.goto('/');
    const waiting = page.getByRole('region', { name: 'Waiting for your decision' });
    await waiting.getByText('$900 a week').waitFor();
    await waiting.getByRole('link', { name: title }).click();
    await heading(page, title).waitFor();
    expect(await page.getByRole('region', { name: 'What you’re asked to decide' }).innerText()).toContain(
      summary,
    );

    await page.getByRole('button', { name: 'Ask a question' }).click();
    await page.getByLabel('Question').fill('Is there a discount for a year?');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const question = page.getByRole('region', { name: 'Open question' });
    await question.getByText('stays open until this is answered').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const { page: inside } = await stage.as(MARA);
    await inside.goto(page.url());
    await inside.getByRole('button', { name: 'Answer' }).click();
    await inside.getByRole('textbox', { name: 'Answer' }).fill('Yes, ten per cent; it is in the figure.');
    await inside.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await inside.getByRole('alert').filter({ hasText: 'Answer sent.' }).waitFor();

    await page.setViewportSize(PHONE);
    await page.reload();
    await page.getByText('Yes, ten per cent').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Approved revision 1' }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
  });

  it('AC-35 proposes an edited decision again while the founder still sees the approved one', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('Spend per month').fill('1600');
    await page.getByRole('button', { name: 'Propose as revision 2' }).click();
    await page.getByRole('heading', { name: 'Pending change' }).waitFor();
    const change = page.getByRole('region', { name: 'Pending change' });
    expect(await change.locator('del').innerText()).toBe('$1,400');
    expect(await change.locator('ins').innerText()).toBe('$1,600');
    await page.getByText('Revision 1, in force').waitFor();

    const { page: outside } = await stage.as(PRIYA);
    await outside.goto(page.url());
    const inForce = outside.getByRole('region', { name: 'In force now' });
    await inForce.waitFor();
    expect(await inForce.innerText()).toContain('$1,400');
    await outside.getByRole('button', { name: 'Reject' }).click();
    await outside.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await outside.getByText('Enter a sentence. It’s kept with the decision.').waitFor();
    await outside.getByLabel('Reason').fill('Stay at the first offer.');
    await outside.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await outside.getByRole('region', { name: 'Pending change' }).waitFor({ state: 'detached' });
    await outside.getByText('Stay at the first offer.').waitFor();
    await outside.getByText('Accepted').first().waitFor();
  });

  it('supersedes a decision with links both ways, and reviews a due outcome', async () => {
    const { page } = await stage.as(MARA);
    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: 'Show the board bank figures' }).click();
    await page.getByRole('button', { name: /^More actions for D-/ }).click();
    await page.getByRole('menuitem', { name: 'Supersede' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Replaced by' }).click();
    await page.getByRole('option', { name: title }).click();
    await dialog.getByRole('button', { name: 'Supersede' }).click();
    await page.getByText('No longer in force').waitFor();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.getByText('Replaces').first().waitFor();

    await openLog(page, 'Tallyworks');
    await page.getByRole('link', { name: 'Buy single sign-on' }).click();
    const outcome = page.getByRole('region', { name: 'Outcome' });
    await outcome.getByText(/^Due/).waitFor();
    await outcome.getByRole('button', { name: 'Review outcome' }).click();
    await page.getByLabel('Measured result').fill('6 days, n is 2');
    await page.getByRole('radio', { name: 'As expected' }).check();
    await page.getByRole('button', { name: 'Save review' }).click();
    await outcome.getByText('As expected').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('AC-36 a founder cannot see private decisions or those of another client', async () => {
    const { page: inside } = await stage.as(MARA);
    await openLog(inside, 'Hutchins Property Management');
    const secret = await inside
      .getByRole('link', { name: 'Move the lease sheet off the laptop' })
      .getAttribute('href');
    await openLog(inside, 'Hearth & Co. Franchising');
    const foreign = await inside.getByRole('link', { name: 'Cut the project tool' }).getAttribute('href');

    const dale = await stage.as(DALE);
    dale.provokes(/\/v1\/decisions\//);
    const { page } = dale;
    await page.goto('/');
    await page.getByRole('link', { name: 'Take the larger plan' }).first().waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('lease sheet');
    for (const path of [secret!, foreign!]) {
      await page.goto(path);
      await heading(page, 'Page not found').waitFor();
    }
  });

  it('compares a pending change with the decision in force for the founder', async () => {
    const { page } = await stage.as(RENEE, { viewport: DESK });
    await page.goto('/');
    await page.getByRole('link', { name: 'Cut the project tool to 55 seats' }).first().click();
    const inForce = page.getByRole('region', { name: 'In force now' });
    expect(await inForce.innerText()).toContain('55 seats instead of 75');
    await page.getByRole('button', { name: 'Approve change' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
