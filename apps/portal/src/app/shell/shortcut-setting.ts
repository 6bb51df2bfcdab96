const KEY = 'quarterdeck.shortcuts';

/** Speech input can trigger single keys by accident, so WCAG asks for a way to disable them. */
export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Without storage, shortcuts stay on.
  }
}
