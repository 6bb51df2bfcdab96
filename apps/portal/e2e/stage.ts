import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type Chromium, findChromium, launchChromium } from './find-chromium';
import { Product } from './product';
import { Visitor } from './visitor';

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
  const chromium = findChromium();
  (chromium ? describe : describe.skip)(title, () => {
    const stage = new Stage();
    beforeAll(() => stage.open(chromium!), 300_000);
    afterEach(async () => expect(await stage.clear()).toEqual([]));
    afterAll(() => stage.close(), 40_000);
    cases(stage);
  });
}

export class Stage {
  private directory!: string;
  private product?: Product;
  private browser?: Browser;
  private readonly visitors: Visitor[] = [];
  private readonly known = new Map<string, Visitor>();

  /** Somebody new, at an empty page. */
  async visit(options?: BrowserContextOptions): Promise<Visitor> {
    const visitor = await Visitor.open(this.browser!, this.product!.url, options);
    this.visitors.push(visitor);
    return visitor.begin();
  }

  /** Somebody who has signed in, at an empty page; the same browser each time. */
  async as(email: string, options?: BrowserContextOptions): Promise<Visitor> {
    const before = this.known.get(email);
    if (before) return before.begin();
    const visitor = await this.visit(options);
    await visitor.signIn(email);
    this.remember(email, visitor);
    return visitor;
  }

  /** The browser in which this person is signed in from now on. */
  remember(email: string, visitor: Visitor): void {
    this.known.set(email, visitor);
  }

  async open(chromium: Chromium): Promise<void> {
    this.directory = await mkdtemp(join(tmpdir(), 'quarterdeck-e2e-'));
    const [product, browser] = await Promise.allSettled([
      Product.start(this.directory),
      launchChromium(chromium, this.directory),
    ]);
    // When one has failed, the other still has to be ended.
    if (product.status === 'fulfilled') this.product = product.value;
    if (browser.status === 'fulfilled') this.browser = browser.value;
    for (const started of [product, browser]) if (started.status === 'rejected') throw started.reason;
  }

  /** Ends everybody's pages; what their browsers complained about. */
  async clear(): Promise<string[]> {
    return (await Promise.all(this.visitors.map((visitor) => visitor.end()))).flat();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.product?.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}
