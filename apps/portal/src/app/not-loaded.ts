/** What the browser could not import: the connection is down, or a newer version has replaced the files of this one. */
const failures = new WeakSet<object>();

// Browsers word this error each in their own way; the loader of the build names it.
window.addEventListener('vite:preloadError', ({ payload }) => failures.add(payload));

export const WHY_NOT_LOADED =
  'There may be a newer version, or your connection may be down. Reload the page.';

/** Only a reload gets over that: after an update the file is gone for good, and the router keeps the failure. */
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
