let taken: string | undefined;

/**
 * The secret of a mailed link stands behind the # of its address, where servers and logs do not see it. It is taken
 * out of the address bar and the history at once; asked again, the same page gets the same answer.
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
