/**
 * Scripts can't read the session cookie. This hint avoids requests that would return 401, and tells other tabs about a
 * switch.
 */
const KEY = 'quarterdeck.signed-in';

export function rememberSignIn(practice: string): void {
  try {
    localStorage.setItem(KEY, practice);
  } catch {
    // Without storage, every page asks the server.
  }
}

export function forgetSignIn(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored.
  }
}

export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function onSignInElsewhere(changed: () => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === KEY && event.newValue !== event.oldValue) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
