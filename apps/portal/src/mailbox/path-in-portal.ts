/** Maps an email link to a path here, whatever host the email was written for. */
export function pathInPortal(link: string): string {
  try {
    const { pathname, search, hash } = new URL(link);
    return pathname + search + hash;
  } catch {
    return link;
  }
}
