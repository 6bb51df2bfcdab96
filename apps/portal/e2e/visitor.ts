import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

export const PASSWORD = 'quarterdeck-demo';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** One person at one browser; what the browser complains about is kept until the end. */
export class Visitor {
  private readonly complaints: string[] = [];
  private readonly provoked: RegExp[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.complaints.push(`page error: ${error.error().stack}`));
  }

  static async open(
    browser: Browser,
    baseURL: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL,
      viewport: DESK,
      locale: 'en-US',
      timezoneId: 'America/New_York',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(8000);
    return new Visitor(context, await context.newPage());
  }

  /** Chromium writes every refused request to the console; those that a test provokes are no complaint. */
  provokes(address: RegExp): void {
    this.provoked.push(address);
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    const { page } = this;
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/p\//);
  }

  /** Leaves, and answers with what the browser complained about. */
  async close(): Promise<string[]> {
    await this.context.close();
    return this.complaints;
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    const { url } = message.location();
    const refused = message.text().startsWith('Failed to load resource');
    if (refused && this.provoked.some((address) => address.test(url))) return;
    this.complaints.push(`${message.text()} (${url})`);
  }
}
