import type { AdrReference } from './adr';
import { linksIn, replaceLinks } from './scan';

const numberedName = /^(?:adr[-_ ]?)?(\d{1,9})(?:[-_ .]|$)/i;
const datedName = /^(\d{4}-\d{2}-\d{2})[-_ ]/;

export const baseName = (path: string): string => path.split('/').at(-1)!;

/** The number that a name like `0001-use-x.md`, `adr-0001.md` or `001_use_x.md` carries. */
export function numberInName(path: string): number | null {
  const name = stem(path);
  const match = datedName.test(name) ? null : numberedName.exec(name);
  return match ? Number(match[1]) : null;
}

export function dateInName(path: string): string | null {
  return datedName.exec(stem(path))?.[1] ?? null;
}

/** A title for a file that has none. */
export function titleInName(path: string): string {
  const words = stem(path).replace(datedName, '').replace(numberedName, '').replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `0012-keep-one-database.md`; letters that a file name cannot carry everywhere are left out. */
export function fileNameOf(number: number, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return `${String(number).padStart(4, '0')}-${words || 'decision'}.md`;
}

/** Every decision that a text like `[ADR-0005](0005-x.md)`, `ADR 5` or `[5. Use x](0005-use-x.md)` names. */
export function referencesIn(text: string): AdrReference[] {
  const links = linksIn(text).map(({ label, inside }) => {
    const target = /^\S+/.exec(inside)?.[0] ?? '';
    const file = target.split('#')[0]!.replace(/^\.\//, '');
    const isFile = /\.(?:md|markdown)$/i.test(file);
    const number = target ? (numberIn(label) ?? numberInName(file)) : null;
    return { number, file: isFile ? safeDecode(file) : null };
  });
  const rest = replaceLinks(text, () => ' ');
  const bare = [...rest.matchAll(/\b(?:adr|d)[-_ #]*(\d{1,9})\b|#(\d{1,9})\b|\b(\d{3,6})(?=-|\b)/gi)].map(
    ([, adr, hash, number]) => ({ number: Number(adr ?? hash ?? number), file: null }),
  );
  return [...links, ...bare].filter(({ number, file }) => number !== null || file !== null);
}

export function referenceText({ number, file }: AdrReference): string {
  const label = number === null ? baseName(file!) : `ADR-${String(number).padStart(4, '0')}`;
  return file === null ? label : `[${label}](${file})`;
}

function numberIn(label: string): number | null {
  const match = /(?:adr|d)[-_ #]*(\d{1,9})\b|^\s*#?(\d{1,9})\b/i.exec(label);
  return match ? Number(match[1] ?? match[2]) : null;
}

function safeDecode(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

const stem = (path: string): string => baseName(path).replace(/\.(?:md|markdown)$/i, '');
