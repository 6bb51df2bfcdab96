/** A line of a file. Inside a fenced block or a comment it is opaque: it is no heading and begins no item. */
export interface Line {
  text: string;
  /** Counted from 1 in the file. */
  no: number;
  opaque: boolean;
}

const marker = String.raw`^\s*(?:(?:[*+-]|\d{1,9}[.)])\s+)*`;
const fenceStart = new RegExp(`${marker}(\`{3,}|~{3,})`);
const commentStart = new RegExp(`${marker}<!--`);
const optional = '<!-- optional -->';

/** What has to follow for the open block to end: a fence of the same kind, or the end of the comment. */
type Open = { fence: string } | 'comment' | null;

/** A fenced block or a comment has to begin on a line of its own. */
export const beginsBlock = (text: string): boolean => fenceStart.test(text) || commentStart.test(text);

/** Line ends of every system, without the byte order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

export function linesOf(text: string, first = 1): Line[] {
  let open: Open = null;
  return text.split('\n').map((line, index) => {
    const opaque = open !== null;
    open = next(open, line);
    return { text: line, no: first + index, opaque };
  });
}

/**
 * The text as it stands between two headings: no blank lines around it, no remains of the template, and blocks that
 * were left open are closed, so that they do not swallow what follows.
 */
export function tidy(text: string): string {
  const lines = plainText(text).split('\n');
  lines.splice(
    0,
    lines.findIndex((line) => line.trim() !== ''),
  );
  while (lines.length && (lines.at(-1)!.trim() === '' || isOfTemplate(lines.at(-1)!))) lines.pop();
  let open: Open = null;
  for (const line of lines) open = next(open, line);
  if (open === 'comment') lines.push('-->');
  else if (open) lines.push(open.fence);
  return lines
    .map((line) => (line.endsWith(optional) ? line.slice(0, -optional.length).trimEnd() : line))
    .join('\n')
    .trimEnd();
}

/** What the template says about itself, in a comment. */
function isOfTemplate(line: string): boolean {
  const text = line.trim();
  if (!text.startsWith('<!--') || !text.endsWith('-->')) return false;
  const said = text.slice(4, -3).trim().toLowerCase();
  const numbers = /^numbers? of /.exec(said)?.[0];
  return (
    said === 'optional' ||
    /^this is an optional element\b/.test(said) ||
    (numbers !== undefined && said.includes(' can vary', numbers.length))
  );
}

function next(open: Open, line: string): Open {
  if (open === 'comment') return line.includes('-->') ? null : open;
  if (open) return isEnd(line, open.fence) ? null : open;
  const fence = fenceStart.exec(line)?.[1];
  if (fence) return { fence };
  return commentStart.test(line) && !line.includes('-->') ? 'comment' : null;
}

function isEnd(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence[0]!.repeat(text.length);
}
