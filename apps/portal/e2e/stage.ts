import type { Browser, BrowserContextOptions, BrowserType } from 'playwright-core';
import { Product } from './product';
import { Visitor } from './visitor';

/** Provided by the environment of these tests. */
declare const chromium: BrowserType;

// The people of the demo practice.
export const MARA = 'mara@northbridge.example';
export const TOBIAS = 'tobias@northbridge.example';
export const PRIYA = 'priya@tallyworks.example';
export const DALE = 'dale@hutchinsproperty.example';
export const RENEE = 'renee@hearthandco.example';

/**
 * Cases against a product and a demo practice of their own. After each case no browser may have complained. Where there
 * is no Chromium the cases are reported as skipped.
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
  /** Who came in this case and does not stay. */
  private readonly guests = new Set<Visitor>();
  private readonly known = new Map<string, Visitor>();

  /** Somebody new, at an empty page. */
  async visit(options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser!, this.product!.url, options);
    this.guests.add(visitor);
    return visitor;
  }

  /** Somebody who has signed in, at an empty page; the same browser each time. */
  async as(email: string, options?: BrowserContextOptions): Promise<Visitor> {
    const before = this.known.get(email);
    if (before) return before;
    const visitor = await this.visit(options);
    await visitor.signIn(email);
    this.remember(email, visitor);
    return visitor;
  }

  /** The browser in which this person is signed in from now on. */
  remember(email: string, visitor: Visitor): void {
    this.known.set(email, visitor);
    this.guests.delete(visitor);
  }

  async open(endpoint: string): Promise<void> {
    [this.product, this.browser] = await Promise.all([Product.open(), chromium.connect(endpoint)]);
  }

  /** Ends the case for everybody; what their browsers complained about. */
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
