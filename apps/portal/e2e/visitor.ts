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
/** Served by the product without scripts, so the next page reuses the process and starts faster. */
const STILL = '/mark.svg';

/** Collects browser errors until the test ends. */
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

  /** Skips the form, which has its own cases. */
  async signIn(email: string): Promise<void> {
    const data = { email, password: PASSWORD };
    const answer = await this.context.request.post('/v1/session', { data });
    if (!answer.ok()) throw new Error(`${email} cannot sign in: ${await answer.text()}`);
    await this.page.goto(STILL);
    // The form stores this hint next to the cookie.
    await this.page.evaluate(() => localStorage.setItem('quarterdeck.signed-in', ''));
  }

  /** Chromium logs every refused request, so expected ones are declared here. */
  provokes(complaint: RegExp): void {
    this.provoked.push(complaint);
  }

  /** Leaves the page but keeps cookies and drafts. Returns the browser's errors. */
  async rest(): Promise<string[]> {
    const { page, context } = this;
    const others = context.pages().filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.goto(STILL);
    await page.setViewportSize(this.viewport);
    return this.heard();
  }

  /** Closes the browser and returns its errors. */
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
