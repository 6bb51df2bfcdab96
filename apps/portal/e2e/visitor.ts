import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  ViewportSize,
} from 'playwright-core';

export const PASSWORD = 'quarterdeck-demo';
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1440, height: 900 };
/** Of the product but without a script: a page that goes on from here keeps its process, which is most of its cost. */
const STILL = '/mark.svg';

/** One person at one browser; what the browser complains about is kept until the test ends. */
export class Visitor {
  private readonly complaints: string[] = [];
  private readonly provoked: RegExp[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly viewport: ViewportSize,
  ) {
    context.setDefaultTimeout(60_000);
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.complaints.push(String(error.error().stack)));
  }

  static async open(
    browser: Browser,
    baseURL: string,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const { viewport, ...others } = { viewport: DESK, ...options };
    const context = await browser.newContext({
      baseURL,
      viewport,
      locale: 'en-US',
      timezoneId: 'America/New_York',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      ...others,
    });
    return new Visitor(context, await context.newPage(), viewport ?? DESK);
  }

  /** Without the form, which has cases of its own. */
  async signIn(email: string): Promise<void> {
    const data = { email, password: PASSWORD };
    const answer = await this.context.request.post('/v1/session', { data });
    if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
    await this.page.goto(STILL);
    // What the form leaves in the browser beside the cookie.
    await this.page.evaluate(() => localStorage.setItem('quarterdeck.signed-in', ''));
  }

  /** Chromium writes every refused request to its console; what a test provokes is no complaint. */
  provokes(complaint: RegExp): void {
    this.provoked.push(complaint);
  }

  /** Leaves the product; cookies and drafts are kept. Answers with what the browser complained about. */
  async rest(): Promise<string[]> {
    const { page, context } = this;
    const others = context.pages().filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(STILL);
    await page.setViewportSize(this.viewport);
    return this.heard();
  }

  /** Closes the browser. Answers with what it complained about. */
  async end(): Promise<string[]> {
    await this.context.close();
    return this.heard();
  }

  private heard(): string[] {
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
