/** Keeps unsent text in this browser, per person and record. */
export interface Kept<T> {
  draft: T;
  savedAt: string;
}

export interface DraftStore<T> {
  keep: (userId: string, recordId: string, draft: T) => void;
  read: (userId: string, recordId: string) => Kept<T> | undefined;
  drop: (userId: string, recordId: string) => void;
}

const PREFIX = 'quarterdeck.draft.';

/** `kind` names what is being written, such as "check-in". */
export function draftStore<T>(kind: string): DraftStore<T> {
  const keyOf = (userId: string, recordId: string) => `${PREFIX}${kind}.${userId}.${recordId}`;
  return {
    keep(userId, recordId, draft) {
      try {
        const kept: Kept<T> = { draft, savedAt: new Date().toISOString() };
        localStorage.setItem(keyOf(userId, recordId), JSON.stringify(kept));
      } catch {
        // Storage is full or disabled; the form still holds the text.
      }
    },
    read(userId, recordId) {
      try {
        const text = localStorage.getItem(keyOf(userId, recordId));
        return text ? (JSON.parse(text) as Kept<T>) : undefined;
      } catch {
        return undefined;
      }
    },
    drop: (userId, recordId) => remove(keyOf(userId, recordId)),
  };
}

export function countDrafts(userId: string): number {
  return keysOf(userId).length;
}

export function dropDrafts(userId: string): void {
  for (const key of keysOf(userId)) remove(key);
}

function keysOf(userId: string): string[] {
  try {
    return Object.keys(localStorage).filter(
      (key) => key.startsWith(PREFIX) && key.slice(PREFIX.length).split('.')[1] === userId,
    );
  } catch {
    return [];
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to remove.
  }
}
