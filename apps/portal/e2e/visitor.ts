import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

export const PASSWORD = 'quarterdeck-demo';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };

/** One person at one browser; what the browser complains about is kept until the test ends. */
export class Visitor {
  private readonly complaints: string[] = [];
  private readonly provoked: RegExp[] = [];
  page!: Page;

  private constructor(readonly context: BrowserContext) {
    context.setDefaultTimeout(20_000);
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.complaints.push(String(error.error().stack)));
  }

  static async open(
    browser: Browser,
    baseURL: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const common: BrowserContextOptions = {
      viewport: DESK,
      locale: 'en-US',
      timezoneId: 'America/New_York',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    };
    return new Visitor(await browser.newContext({ baseURL, ...common, ...options }));
  }

  /** Begins with an empty page; cookies and drafts are those of before. */
  async begin(): Promise<this> {
    this.page = await this.context.newPage();
    return this;
  }

  async signIn(email: string): Promise<void> {
    const { page } = this;
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.waitForURL(/\/p\//);
  }

  /** Chromium writes every refused request to its console; what a test provokes is no complaint. */
  provokes(complaint: RegExp): void {
    this.provoked.push(complaint);
  }

  /** Closes the pages, and answers with what the browser complained about. */
  async end(): Promise<string[]> {
    await Promise.all(this.context.pages().map((page) => page.close()));
    const isProvoked = (complaint: string) => this.provoked.some((pattern) => pattern.test(complaint));
    const complaints = this.complaints.filter((complaint) => !isProvoked(complaint));
    this.complaints.length = 0;
    this.provoked.length = 0;
    return complaints;
  }

  private hear(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    this.complaints.push(`${message.text()} ${message.location().url}`);
  }
}
