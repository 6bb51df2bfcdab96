import type { Browser, BrowserContextOptions, BrowserType } from 'playwright-core';
import { Product } from './product';
import { Visitor } from './visitor';

/** Provided by the test environment. */
declare const chromium: BrowserType;

export const MARA = 'mara@northbridge.example';
export const TOBIAS = 'tobias@northbridge.example';
export const PRIYA = 'priya@tallyworks.example';
export const DALE = 'dale@hutchinsproperty.example';
export const RENEE = 'renee@hearthandco.example';

/**
 * Runs against its own product and demo practice. After each case the browser must be free of errors. Without a
 * Chromium, cases are skipped.
 */
export function onStage(title: string, cases: (stage: Stage) => void): void {
  jest.setTimeout(180_000);
  const endpoint = process.env.QUARTERDECK_TEST_CHROMIUM;
  (endpoint ? describe : describe.skip)(title, () => {
    const stage = new Stage();
    beforeAll(() => stage.open(endpoint!), 300_000);
    afterEach(async () => expect(await stage.clear()).toEqual([]));
    afterAll(() => stage.close(), 40_000);
    cases(stage);
  });
}

export class Stage {
  private product?: Product;
  private browser?: Browser;
  /** Visitors of the current case only. */
  private readonly guests = new Set<Visitor>();
  private readonly known = new Map<string, Visitor>();

  async visit(options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser!, this.product!.url, options);
    this.guests.add(visitor);
    return visitor;
  }

  /** Reuses one browser per signed-in person. */
  async as(email: string, options?: BrowserContextOptions): Promise<Visitor> {
    const before = this.known.get(email);
    if (before) return before;
    const visitor = await this.visit(options);
    await visitor.signIn(email);
    this.remember(email, visitor);
    return visitor;
  }

  remember(email: string, visitor: Visitor): void {
    this.known.set(email, visitor);
    this.guests.delete(visitor);
  }

  async open(endpoint: string): Promise<void> {
    [this.product, this.browser] = await Promise.all([Product.open(), chromium.connect(endpoint)]);
  }

  /** Returns what the browsers complained about. */
  async clear(): Promise<string[]> {
    const guests = [...this.guests].map((visitor) => visitor.end());
    this.guests.clear();
    const known = [...this.known.values()].map((visitor) => visitor.rest());
    return (await Promise.all([...guests, ...known])).flat();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    this.product?.close();
  }
}
