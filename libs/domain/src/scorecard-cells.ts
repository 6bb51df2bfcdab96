/** Parses text typed or pasted into a scorecard. */

const LARGEST = 1_000_000_000_000;

/**
 * Parses a cell's number as people and spreadsheets write it: spaces, currency and percent signs are ignored,
 * parentheses mean minus, and a point or comma is a decimal mark unless exactly three digits follow. Null for an empty
 * cell, undefined if it is not a number.
 */
export function numberOfCell(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00a0\u202f%€$£¥']/g, '').replace(/\u2212/g, '-');
  if (bare === '' || bare === '-' || bare === '–') return null;
  const negative = /^\((.+)\)$/.exec(bare);
  const unsigned = negative ? negative[1]! : bare.replace(/^[+-]/, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(unsigned)) return undefined;
  const plain = withPoint(unsigned);
  if (plain === undefined) return undefined;
  const value = Number(plain) * (negative || bare.startsWith('-') ? -1 : 1);
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return undefined;
  return Math.round(value * 10_000) / 10_000 + 0;
}

/** Digits with a decimal point, or undefined if the marks do not form a number. */
function withPoint(text: string): string | undefined {
  const marks = text.replace(/\d/g, '');
  if (marks === '') return text;
  const last = marks.at(-1)!;
  const mixed = new Set(marks).size > 1;
  const thousands = (mark: string, of: string) =>
    new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(of) ? of.replaceAll(mark, '') : undefined;
  if (!mixed && marks.length > 1) return thousands(last, text);
  if (!mixed)
    return /^\d{1,3}[.,]\d{3}$/.test(text) && !text.startsWith('0')
      ? text.replace(last, '')
      : text.replace(last, '.');
  const at = text.lastIndexOf(last);
  const whole = thousands(marks[0]!, text.slice(0, at));
  return whole === undefined || marks.indexOf(last) !== marks.length - 1
    ? undefined
    : `${whole}.${text.slice(at + 1)}`;
}

/** Splits pasted spreadsheet text into lines and tab-separated cells. */
export function cellsOf(pasted: string): string[][] {
  const lines = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return lines.split('\n').map((line) => line.split('\t'));
}
