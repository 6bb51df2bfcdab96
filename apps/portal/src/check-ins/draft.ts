/** What was typed and not sent, kept in this browser per person and occurrence. */
export interface CheckInDraft {
  moved: string;
  blocked: string;
  decisionsNeeded: string;
  /** As typed, in the client's currency. */
  cash: string;
  cashIn: string;
  cashOut: string;
  /** Empty or 1 to 5. */
  pulse: string;
  publish: boolean;
}

interface Kept {
  draft: CheckInDraft;
  savedAt: string;
}

const PREFIX = 'quarterdeck.draft.check-in';
const keyOf = (userId: string, occurrenceId: string) => `${PREFIX}.${userId}.${occurrenceId}`;

export function keepDraft(userId: string, occurrenceId: string, draft: CheckInDraft): void {
  try {
    const kept: Kept = { draft, savedAt: new Date().toISOString() };
    localStorage.setItem(keyOf(userId, occurrenceId), JSON.stringify(kept));
  } catch {
    // Storage is full or switched off; the form still holds the text.
  }
}

export function readDraft(userId: string, occurrenceId: string): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(userId, occurrenceId));
    return text ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined;
  }
}

export function dropDraft(userId: string, occurrenceId: string): void {
  try {
    localStorage.removeItem(keyOf(userId, occurrenceId));
  } catch {
    // There is none.
  }
}

/** Ids of the occurrences that a person has drafts for. */
export function draftsOf(userId: string): string[] {
  const prefix = `${PREFIX}.${userId}.`;
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

export function dropDrafts(userId: string): void {
  for (const occurrenceId of draftsOf(userId)) dropDraft(userId, occurrenceId);
}
