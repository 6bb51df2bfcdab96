/** Recognizes failed imports: no connection, or a newer version replaced the files. */
const failures = new WeakSet<object>();

// Browsers word this error differently; Vite names its own.
window.addEventListener('vite:preloadError', ({ payload }) => failures.add(payload));

export const WHY_NOT_LOADED =
  'There may be a newer version, or your connection may be down. Reload the page.';

/** After an update the file is gone and the router caches the failure, so only a reload helps. */
export function isNotLoaded(error: unknown): boolean {
  return typeof error === 'object' && error !== null && failures.has(error);
}

export function notLoadedBecauseOf(cause: unknown): Error {
  const error = new Error(WHY_NOT_LOADED, { cause });
  failures.add(error);
  return error;
}

export function reload(): void {
  window.location.reload();
}
