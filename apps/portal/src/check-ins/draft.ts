import { draftStore } from '../app/draft-store';

/** What was typed of a check-in. */
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

/** By the id of the occurrence. */
export const { keep: keepDraft, read: readDraft, drop: dropDraft } = draftStore<CheckInDraft>('check-in');
