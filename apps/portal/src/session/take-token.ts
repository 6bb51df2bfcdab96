let taken: string | undefined;

/**
 * Link secrets come in the URL's hash, which servers and logs never see. Removes the hash at once and caches the token
 * for the page.
 */
export function takeToken(): string | undefined {
  const fragment = window.location.hash.slice(1);
  if (fragment) {
    taken = decodeURIComponent(fragment.replace(/^token=/, ''));
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return taken;
}
