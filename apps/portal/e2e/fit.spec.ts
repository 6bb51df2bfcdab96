import type { Page } from 'playwright-core';
import { heading } from './find';
import { faultsOf } from './inspect-page';
import { expectFocus } from './keyboard';
import { MARA, PRIYA, onStage } from './stage';
import { PHONE } from './visitor';

onStage('The fit diagnostic', (stage) => {
  let link: string;

  const answer = async (page: Page, yes: boolean): Promise<void> => {
    await page.getByRole('radio', { name: yes ? 'Yes, that’s true' : 'No', exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
  };

  it('shows the practice its leads, and creates a new fit link', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge');
    const leads = page.getByRole('navigation').getByRole('link', { name: 'Leads 1 new' });
    await leads.click();
    await heading(page, 'Leads').waitFor();
    const answers = page.getByRole('region', { name: 'Answers' }).getByRole('listitem');
    await answers.first().waitFor();
    const texts = await answers.allInnerTexts();
    expect(texts[0]).toMatch(/Ledgerline[^]*New[^]*Ines Okafor, [^]*Website[^]*Fit[^]*3 of 5 yes/);
    expect(texts[1]).toMatch(/Tallyworks[^]*Client Tallyworks/);
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'New link' }).click();
    await page.getByLabel('What is it for?').fill('Newsletter');
    await page.getByRole('button', { name: 'Create link' }).click();
    const address = page.getByRole('textbox', { name: 'Address of Newsletter' });
    await address.waitFor();
    link = await address.inputValue();
    expect(link).toMatch(/\/fit\/[\w-]{43}$/);
  });

  it('AC-18 resumes a half-answered fit diagnostic on a phone, and shows the result right away', async () => {
    const { page } = await stage.visit({ viewport: PHONE, isMobile: true, hasTouch: true });
    await page.goto(new URL(link).pathname);
    await heading(page, /^Nobody can show/).waitFor();
    await page.getByText('1 of 7').waitFor();
    expect(await page.getByText('Northbridge Fractional', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBe(0);

    await page.getByRole('radio', { name: 'Yes, that’s true' }).check();
    await page.getByRole('radio', { name: '3 A lot' }).check();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
    await expectFocus(heading(page, /^The founder is the only one/));
    await page.getByRole('button', { name: 'Skip' }).click();
    await answer(page, false);

    // Leaving halfway and coming back resumes at the same question.
    await page.reload();
    await heading(page, /^A deal waits/).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).click();
    await answer(page, true);
    await answer(page, false);
    await heading(page, /^Two questions/).waitFor();
    for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) await no.check();
    await page.getByRole('button', { name: 'Next' }).click();

    await heading(page, 'Who is answering?').waitFor();
    await page.getByText('Unanswered questions count as no').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send and see result' }).click();
    await expectFocus(page.getByLabel('Company'));
    await page.getByLabel('Company').fill('Mossfield');
    await page.getByLabel('Your name').fill('Ada Ferro');
    await page.getByLabel('Email').fill('ada@mossfield.example');
    await page.getByRole('button', { name: 'Send and see result' }).click();

    await expectFocus(heading(page, 'This looks like a fit'));
    const result = await page.getByRole('main').innerText();
    expect(result).toContain('2 of 5 statements are true for you');
    expect(result).toMatch(/Not answered, counted as no\s+The founder is the only one/);
    expect(result).toContain('ada@mossfield.example');
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await heading(page, 'This looks like a fit').waitFor();
  });

  it('converts a lead to a client, with its yes answers as first hypotheses', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge/leads');
    await page.getByRole('link', { name: 'Mossfield' }).click();
    await heading(page, 'Mossfield').waitFor();
    expect(await page.getByRole('region', { name: 'Answers' }).innerText()).toContain('Yes, cost 3 of 4');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Convert to client' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Company', { exact: true }).inputValue()).toBe('Mossfield');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Convert to client' }).click();
    await page.waitForURL(/\/clients\/[\w-]{36}$/);
    await heading(page, 'Mossfield').waitFor();
    const fit = page.getByRole('region', { name: 'Fit diagnostic' });
    await fit.getByText('Engineering effort is not connected to revenue.').waitFor();
    await fit.getByRole('button', { name: /^Add to findings: Revenue waits/ }).click();
    await fit.getByText('Added to findings', { exact: true }).waitFor();

    await page.goto('/p/northbridge/leads');
    await page.getByRole('region', { name: 'Answers' }).getByRole('link', { name: 'Mossfield' }).click();
    await page.getByRole('link', { name: 'Open client Mossfield' }).waitFor();
    expect(await page.getByRole('button', { name: 'Convert to client' }).count()).toBe(0);
  });

  it('lets the founder answer again on a phone, and compares day 90 with day 0 in a chart and a table', async () => {
    const { page } = await stage.as(PRIYA, { viewport: PHONE, isMobile: true, hasTouch: true });
    await page.goto('/');
    await page.getByRole('link', { name: 'Compare day 0 and day 90' }).click();
    await heading(page, 'Fit diagnostic').waitFor();
    await page.getByRole('img', { name: /^Cost by area/ }).waitFor();
    await page.getByRole('link', { name: 'Answer again' }).click();
    await heading(page, 'Answer again').waitFor();
    expect(await page.getByLabel('Publish to founder').count()).toBe(0);
    for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) await no.check();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Record answers' }).click();
    await page.getByRole('region', { name: 'Day 0 and day 90' }).waitFor();
    const row = page.getByRole('row', { name: /^Deals/ });
    expect(await row.innerText()).toMatch(/Yes, cost 4 of 4\s+No\s+4 less/);
    const chart = page.getByRole('img', { name: /^Cost by area/ });
    expect(await chart.locator('[data-run] path[data-closed="true"]').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('closes the fit diagnostic when its link is revoked', async () => {
    const { page } = await stage.as(MARA);
    await page.goto('/p/northbridge/leads');
    await page.getByRole('button', { name: 'Revoke Newsletter' }).click();
    await page.getByRole('button', { name: 'Revoke link' }).click();
    await page.getByText('Revoked links (1)').waitFor();
    const visitor = await stage.visit({ viewport: PHONE });
    visitor.provokes(/\/v1\/fit-diagnostics\//);
    await visitor.page.goto(new URL(link).pathname);
    await heading(visitor.page, 'This link no longer works').waitFor();
    expect(await faultsOf(visitor.page)).toEqual([]);
  });
});
