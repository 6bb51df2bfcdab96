/**
 * Whether this browser is signed in, and to which practice. The cookie is out of reach of scripts, so this only
 * saves the question that would be answered with 401, and tells other tabs about a switch.
 */
const KEY = 'quarterdeck.signed-in';

export function rememberSignIn(practice: string): void {
  try {
    localStorage.setItem(KEY, practice);
  } catch {
    // Without storage every page asks the server.
  }
}

export function forgetSignIn(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered.
  }
}

export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Calls back when another tab signs in, signs out or switches the practice. */
export function onSignInElsewhere(changed: () => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === KEY && event.newValue !== event.oldValue) changed();
  };
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
