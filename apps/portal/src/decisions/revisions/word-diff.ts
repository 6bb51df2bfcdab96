export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Above this many comparisons, treat the text as rewritten. */
const LIMIT = 4_000_000;

/** Joined without `removed` this gives `after`; without `added`, `before`. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let end = 0;
  while (end < old.length - start && end < young.length - start && old.at(-1 - end) === young.at(-1 - end))
    end++;
  const parts: DiffPart[] = [];
  add(parts, 'same', old.slice(0, start));
  middle(parts, old.slice(start, old.length - end), young.slice(start, young.length - end));
  add(parts, 'same', old.slice(old.length - end));
  return readable(parts);
}

/** Merges changes separated only by a space, so a rewritten sentence reads as one. */
function readable(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    add(found, 'removed', [removed]);
    add(found, 'added', [added]);
    removed = '';
    added = '';
  };
  parts.forEach(({ kind, text }, at) => {
    const between = kind === 'same' && /^[ \t]+$/.test(text) && at > 0 && at < parts.length - 1;
    if (kind !== 'added' && (kind === 'removed' || between)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || between)) added += text;
    if (kind !== 'same' || between) return;
    flush();
    add(found, 'same', [text]);
  });
  flush();
  return found;
}

/** Keeps the whitespace, so no text is lost. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

function middle(parts: DiffPart[], old: readonly string[], young: readonly string[]): void {
  if (old.length * young.length > LIMIT) {
    add(parts, 'removed', old);
    add(parts, 'added', young);
    return;
  }
  const common = commonLengths(old, young);
  const width = young.length + 1;
  const longest = (from: number, to: number) => common[from * width + to] ?? 0;
  let from = 0;
  let to = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    add(parts, 'removed', removed);
    add(parts, 'added', added);
    removed = [];
    added = [];
  };
  while (from < old.length || to < young.length) {
    if (from < old.length && to < young.length && old[from] === young[to]) {
      flush();
      add(parts, 'same', [old[from]!]);
      from++;
      to++;
    } else if (to >= young.length || (from < old.length && longest(from + 1, to) >= longest(from, to + 1))) {
      removed.push(old[from++]!);
    } else {
      added.push(young[to++]!);
    }
  }
  flush();
}

/** Longest common subsequence of the rest, for each pair of positions. */
function commonLengths(old: readonly string[], young: readonly string[]): Uint32Array {
  const width = young.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let from = old.length - 1; from >= 0; from--) {
    for (let to = young.length - 1; to >= 0; to--) {
      table[from * width + to] =
        old[from] === young[to]
          ? table[(from + 1) * width + to + 1]! + 1
          : Math.max(table[(from + 1) * width + to]!, table[from * width + to + 1]!);
    }
  }
  return table;
}

function add(parts: DiffPart[], kind: DiffPart['kind'], words: readonly string[]): void {
  const text = words.join('');
  if (!text) return;
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
