import type { FitAnswer } from '@quarterdeck/domain/fit-diagnostic';
import { draftStore } from '../app/draft-store';
import { newIdempotencyKey } from '../api/http';
import type { FitReplyBody, FitSubmission } from '../api/fit';

export interface FitReplyDraft {
  answer: FitAnswer | null;
  cost: number | null;
}

export interface FitContactDraft {
  company: string;
  name: string;
  email: string;
}

/** What was answered so far; the page can be left and opened again on the same device. */
export interface FitDraft {
  version: number;
  step: number;
  replies: Record<string, FitReplyDraft>;
  contact: FitContactDraft;
  submissionId: string;
  /** Set once it was sent: the result stays when the page is loaded anew. */
  sent?: FitSubmission;
}

const store = draftStore<FitDraft>('fit');
/** Nobody is signed in, so the drafts of a browser belong to whoever sits there. */
const ANYBODY = 'anybody';

export const keepFitDraft = (token: string, draft: FitDraft) => store.keep(ANYBODY, token, draft);
export const dropFitDraft = (token: string) => store.drop(ANYBODY, token);

/** A draft of another version of the questions is of no use: they may mean something else. */
export function readFitDraft(token: string, version: number): FitDraft {
  const kept = store.read(ANYBODY, token)?.draft;
  if (kept && (kept.version === version || kept.sent)) return kept;
  return {
    version,
    step: 0,
    replies: {},
    contact: { company: '', name: '', email: '' },
    submissionId: newSubmissionId(),
  };
}

/** Other answers are another submission; the same ones, sent again after a lost connection, are not. */
export function newSubmissionId(): string {
  // crypto.randomUUID is missing where the page is not served over TLS.
  const key = newIdempotencyKey();
  return [
    key.slice(0, 8),
    key.slice(8, 12),
    `4${key.slice(13, 16)}`,
    `8${key.slice(17, 20)}`,
    key.slice(20),
  ].join('-');
}

/** What was answered, in the form of the API; what stayed open is left out. */
export function repliesOf(replies: FitDraft['replies']): FitReplyBody[] {
  return Object.entries(replies).flatMap(([question, { answer, cost }]) =>
    answer === null ? [] : [{ question: question as FitReplyBody['question'], answer, cost }],
  );
}
