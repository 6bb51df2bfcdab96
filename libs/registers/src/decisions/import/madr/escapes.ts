import { linesOf } from './lines';

/** Whether a line of a text would be read as part of the file's structure; `before` is the line above it. */
export type IsStructure = (line: string, before: string) => boolean;

/**
 * A line of a text that looks like structure gets a backslash, and one that has some already gets one more, so that
 * reading takes away exactly what writing added.
 */
export function escapeLines(text: string, isStructure: IsStructure): string {
  const written: string[] = [];
  for (const { text: line, opaque } of linesOf(text)) {
    const isRead = !opaque && isStructure(withoutSlashes(line), written.at(-1) ?? '');
    written.push(isRead ? `\\${line}` : line);
  }
  return written.join('\n');
}

export function unescapeLines(text: string, isStructure: IsStructure): string {
  const lines = linesOf(text);
  return lines
    .map(({ text: line, opaque }, index) => {
      const isWritten =
        !opaque && line.startsWith('\\') && isStructure(withoutSlashes(line), lines[index - 1]?.text ?? '');
      return isWritten ? line.slice(1) : line;
    })
    .join('\n');
}

const withoutSlashes = (line: string): string => line.replace(/^\\+/, '');

/** The same inside a line: `pattern` is what must not stand there as it is. */
export function escapeInLine(text: string, pattern: RegExp): string {
  return text.replace(before(pattern, '*'), (slashes) => `${slashes}\\`);
}

export function unescapeInLine(text: string, pattern: RegExp): string {
  return text.replace(before(pattern, '+'), (slashes) => slashes.slice(1));
}

function before({ source, flags }: RegExp, count: '*' | '+'): RegExp {
  const start = source.startsWith('^');
  const rest = start ? source.slice(1) : source;
  return new RegExp(`${start ? '^' : ''}(?<!\\\\)\\\\${count}(?=${rest})`, `g${flags.replace('g', '')}`);
}
