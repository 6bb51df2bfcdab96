import type { FitAnswer } from '@quarterdeck/domain/fit-diagnostic';
import { draftStore } from '../ui/draft-store';
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

/** Lets a person leave and resume on the same device. */
export interface FitDraft {
  version: number;
  step: number;
  replies: Record<string, FitReplyDraft>;
  contact: FitContactDraft;
  submissionId: string;
  /** Keeps the result visible after a reload. */
  sent?: FitSubmission;
}

const store = draftStore<FitDraft>('fit');
/** There is no account, so drafts belong to the browser. */
const ANYBODY = 'anybody';

export const keepFitDraft = (token: string, draft: FitDraft) => store.keep(ANYBODY, token, draft);
export const dropFitDraft = (token: string) => store.drop(ANYBODY, token);

/** Drops drafts for another version, because its questions may differ. */
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

/** A retry with the same answers reuses the key; changed answers get a new one. */
export function newSubmissionId(): string {
  // crypto.randomUUID only exists in secure contexts.
  const key = newIdempotencyKey();
  return [
    key.slice(0, 8),
    key.slice(8, 12),
    `4${key.slice(13, 16)}`,
    `8${key.slice(17, 20)}`,
    key.slice(20),
  ].join('-');
}

/** Leaves out unanswered questions. */
export function repliesOf(replies: FitDraft['replies']): FitReplyBody[] {
  return Object.entries(replies).flatMap(([question, { answer, cost }]) =>
    answer === null ? [] : [{ question: question as FitReplyBody['question'], answer, cost }],
  );
}
