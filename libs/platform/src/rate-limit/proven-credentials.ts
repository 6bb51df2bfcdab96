/** Long enough that a person at work stays known, short enough that the set stays small. */
const generationMs = 10 * 60_000;
const mostPerGeneration = 50_000;

/**
 * Credentials that the database has accepted lately. Only these count on their own; any other token could be made up, one
 * per request, and counts on the address it comes from. Two generations: a credential not seen in one is forgotten.
 */
export class ProvenCredentials {
  private current = new Set<string>();
  private previous = new Set<string>();
  private begun = 0;

  constructor(private readonly now: () => number = Date.now) {}

  has(credential: string): boolean {
    if (this.current.has(credential)) return true;
    if (!this.previous.has(credential)) return false;
    this.add(credential);
    return true;
  }

  add(credential: string): void {
    const now = this.now();
    if (now - this.begun >= generationMs || this.current.size >= mostPerGeneration) {
      this.previous = this.current;
      this.current = new Set();
      this.begun = now;
    }
    this.current.add(credential);
  }

  forget(credential: string): void {
    this.current.delete(credential);
    this.previous.delete(credential);
  }
}
