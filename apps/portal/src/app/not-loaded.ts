/** What the browser could not import: the connection is down, or a newer version has replaced the files of this one. */
const failures = new WeakSet<object>();

// Browsers word this error each in their own way; the loader of the build names it.
window.addEventListener('vite:preloadError', ({ payload }) => failures.add(payload));

export const NOT_LOADED =
  'This part of Quarterdeck could not be loaded. A newer version may have been installed, or the connection is down. Reload the page.';

/** A new version is installed while a page of the old one is open: only a reload gets over that. */
export function isNotLoaded(error: unknown): boolean {
  return typeof error === 'object' && error !== null && failures.has(error);
}

export function reload(): void {
  window.location.reload();
}
