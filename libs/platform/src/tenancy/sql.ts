/**
 * SQL with its values in place: sql`select name from client where id = ${id}`. What is interpolated is bound, never pasted
 * into the text, except another `sql`, `literal` and `raw`.
 */
export class Sql {
  /** The text, once it is known to have no value: fragments that statements share are put together once. */
  private constant: string | undefined;

  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** The text with `$1`, `$2` …, and what they stand for. */
  build(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.append(values), values };
  }

  private append(values: unknown[]): string {
    if (this.constant !== undefined) return this.constant;
    const before = values.length;
    let text = this.strings[0]!;
    this.parts.forEach((part, i) => {
      text += part instanceof Sql ? part.append(values) : `$${values.push(part)}`;
      text += this.strings[i + 1]!;
    });
    if (values.length === before) this.constant = text;
    return text;
  }
}

export const sql = (strings: TemplateStringsArray, ...parts: unknown[]): Sql => new Sql(strings, parts);

/** A piece of SQL that our own code wrote; never what a caller sent. */
export const raw = (text: string): Sql => new Sql([text], []);

/** A constant of our own, in the text: the planner sees it, as it does not see a bound value. */
export const literal = (constant: string | number): Sql =>
  raw(typeof constant === 'number' ? String(constant) : `'${constant.replaceAll("'", "''")}'`);

/** `${columns.map(...)}` with commas, or another text between. */
export function join(parts: readonly Sql[], between = ', '): Sql {
  const strings = ['', ...parts.map((_, i) => (i < parts.length - 1 ? between : ''))];
  return new Sql(strings, parts);
}
