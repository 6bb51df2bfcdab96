/** A link of a mail as a path of the portal that shows it, whatever address the mail was written for. */
export function pathInPortal(link: string): string {
  try {
    const { pathname, search, hash } = new URL(link);
    return pathname + search + hash;
  } catch {
    return link;
  }
}
