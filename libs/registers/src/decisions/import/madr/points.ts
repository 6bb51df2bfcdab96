import { tidy, type Line } from './lines';
import { type Bullet, bulletOf, dedented, type ListItem } from './list-items';

type Side = 'pros' | 'neutral' | 'cons';
export interface Points {
  pros: string[];
  neutral: string[];
  cons: string[];
  /** Everything that is no argument. */
  rest: string;
}

export const starts: Record<Side, string> = {
  pros: 'Good, because ',
  neutral: 'Neutral, because ',
  cons: 'Bad, because ',
};
const point = /^(Good|Neutral|Bad|Pro|Con)(?:,?\s+because\b|\s*[,:])[^\S\n]*/i;
const label =
  /^(?:#{4,6}\s+)?(?:\*\*|__)?(pros?|advantages|benefits|positives?|good|cons?|disadvantages|drawbacks|negatives?|bad|neutral)/i;

/** A line that would be read as an argument, or as the heading of some. */
export function breaksPoints(line: string): boolean {
  const item = bulletOf(line);
  return item ? point.test(item.text) : labelOf(line) !== undefined;
}

/** The name that a line like `**Pros**:` gives to the list below it. */
function labelOf(line: string): string | undefined {
  const match = label.exec(line);
  const rest = match && line.slice(match[0].length).replace(/\s+/g, '');
  return rest !== null && /^(?:\*\*|__)?:?(?:\*\*|__)?:?$/.test(rest) ? match![1] : undefined;
}

interface Current {
  side: Side;
  lines: string[];
  indent: number;
}

/** Picks bullets like "Good, because …" out of a text, and all bullets below a line that says "Pros" or "Cons". */
export function readPoints(lines: readonly Line[]): Points {
  const points: Points = { pros: [], neutral: [], cons: [], rest: '' };
  const rest: string[] = [];
  let side: Side | null = null;
  let current = null as Current | null;
  let isFree = false;
  const close = (item: Current | null): null => {
    const text = item && tidy(item.lines.join('\n')).trimStart();
    if (item && text) points[item.side].push(text);
    return null;
  };
  for (const line of lines) {
    const item: Bullet | null = line.opaque ? null : bulletOf(line.text, current?.indent);
    const name = line.opaque || item ? undefined : labelOf(line.text);
    const argument: ReturnType<typeof sideOf> = item && sideOf(item.text, side);
    if (name || item || (isFree && /^\S/.test(line.text))) current = close(current);
    if (name) side = sideNamed(name);
    else if (item && argument) current = { side: argument.side, lines: [argument.text], indent: item.indent };
    else if (current) current.lines.push(dedented(line.text, current.indent));
    else rest.push(line.text);
    isFree = line.text.trim() === '' && !line.opaque;
  }
  close(current);
  return { ...points, rest: rest.join('\n') };
}

/** The arguments among the items of a list; `others` are those that say neither good nor bad. */
export function sortItems(
  items: readonly ListItem[],
  side: Side | null = null,
): Points & { others: ListItem[] } {
  const points = { pros: [], neutral: [], cons: [], rest: '', others: [] } as Points & { others: ListItem[] };
  for (const item of items) {
    const argument = sideOf(item.text, side);
    if (argument && argument.side !== 'neutral') points[argument.side].push(tidy(argument.text).trimStart());
    else points.others.push(item);
  }
  return points;
}

function sideOf(text: string, side: Side | null): { side: Side; text: string } | null {
  const match = point.exec(text);
  if (match) return { side: sideNamed(match[1]!), text: text.slice(match[0].length) };
  return side && { side, text };
}

function sideNamed(name: string): Side {
  if (/^neutral/i.test(name)) return 'neutral';
  return /^(?:pro|adv|ben|pos|good)/i.test(name) ? 'pros' : 'cons';
}
