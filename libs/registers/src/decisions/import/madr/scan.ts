/** Finding in one pass what a regular expression would look for again from every place where it could begin. */

export interface Link {
  start: number;
  end: number;
  label: string;
  /** Between the round brackets: an address, perhaps with a title. */
  inside: string;
}

/** Every `[label](address)`. */
export function linksIn(text: string): Link[] {
  const links: Link[] = [];
  let start = text.indexOf('[');
  while (start >= 0) {
    const middle = text.indexOf(']', start);
    const close = middle < 0 ? -1 : text.indexOf(')', middle);
    if (close < 0) break;
    const isLink = text[middle + 1] === '(';
    const end = isLink ? close + 1 : middle + 1;
    if (isLink)
      links.push({ start, end, label: text.slice(start + 1, middle), inside: text.slice(middle + 2, close) });
    start = text.indexOf('[', end);
  }
  return links;
}

export function replaceLinks(text: string, by: (link: Link) => string): string {
  let result = '';
  let from = 0;
  for (const link of linksIn(text)) {
    result += text.slice(from, link.start) + by(link);
    from = link.end;
  }
  return result + text.slice(from);
}

/** Everything from one mark to the next other one, both included, becomes `by`. */
export function replaceBetween(text: string, open: string, close: string, by = ''): string {
  let result = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return result + text.slice(from);
    result += text.slice(from, start) + by;
    from = end + close.length;
  }
}

/** Without any of these characters at its end. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
