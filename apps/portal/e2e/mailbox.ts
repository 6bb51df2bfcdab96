import type { Page } from 'playwright-core';
import { until } from './until';

/** Waits for the latest email with this subject to this address. */
export async function openMail(page: Page, to: string, subject: string): Promise<void> {
  await page.goto('/mailbox');
  const mails = page.getByRole('list', { name: 'Emails' }).getByRole('link');
  const mail = mails.filter({ hasText: subject }).filter({ hasText: to }).first();
  await until(async () => {
    if (await mail.isVisible()) return true;
    await page.getByRole('button', { name: 'Refresh' }).click();
    return false;
  });
  await mail.click();
  await page.getByRole('heading', { level: 2, name: subject }).waitFor();
}

export async function linkOfMail(page: Page): Promise<string> {
  const links = page.getByRole('list', { name: 'Links in this email' }).getByRole('link');
  const address = await links.first().getAttribute('href');
  if (!address) throw new Error('The mail holds no link.');
  return address;
}

export async function clickInMail(page: Page, subject: string, name: string): Promise<void> {
  await page.getByTitle(`Email: ${subject}`).contentFrame().getByRole('link', { name }).click();
}
