/** Longer than any field of a decision, so that a file which fits into one is never refused for it. */
const LONGEST_LINE = 24_000;
const MOST_LINES = 20_000;
const LONGEST_FRONT_MATTER = 64_000;
const MOST_BRACKETS = 1000;
/** A decision has twelve at most; what is above says so, up to here. */
const MOST_OPTIONS = 100;
const MOST_REFERENCES = 100;

/** What no decision has: reading stops, and the file is a problem of its own. */
export class Excess extends Error {
  constructor(
    readonly what: string,
    readonly why: string,
    readonly line: number | null = null,
  ) {
    super(`${what}: ${why}`);
  }
}

export function limitLines(text: string): void {
  let no = 0;
  for (let start = 0; start <= text.length; no++) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > LONGEST_LINE)
      throw new Excess(
        'A very long line',
        `A line has at most ${LONGEST_LINE} characters. Break it.`,
        no + 1,
      );
    start += length + 1;
  }
  if (no > MOST_LINES)
    throw new Excess('A very long file', `A file has at most ${MOST_LINES} lines. Split it.`);
}

export function limitFrontMatter(source: string): void {
  if (source.length > LONGEST_FRONT_MATTER)
    throw new Excess(
      'A very long front matter',
      `It has at most ${LONGEST_FRONT_MATTER} characters. Move its text below it.`,
    );
}

/** YAML that opens brackets without closing them takes the square of their number to read. */
export function isDeep(source: string): boolean {
  let open = 0;
  for (const character of source) {
    if (character === '[' || character === '{') open++;
    else if (character === ']' || character === '}') open--;
    if (open > MOST_BRACKETS) return true;
  }
  return false;
}

/** Asked before one is added. */
export function limitOptions(options: readonly unknown[]): void {
  if (options.length >= MOST_OPTIONS)
    throw new Excess(
      'Too many options',
      `A file has at most ${MOST_OPTIONS} options. Keep those that were weighed.`,
    );
}

export function limitReferences(references: readonly unknown[]): void {
  if (references.length > MOST_REFERENCES)
    throw new Excess(
      'Too many decisions',
      `A file supersedes at most ${MOST_REFERENCES} others. Name the latest ones.`,
    );
}
