import type { DraftState } from './use-draft';

const WORDS: Readonly<Record<DraftState, string>> = {
  untouched: '',
  typing: 'Saving…',
  saved: 'Saved',
  here: 'Saved in this browser until the server can be reached.',
};

/** Announces changes to screen readers only. */
export function DraftNote({ state }: { state: DraftState }) {
  return <span role="status">{WORDS[state]}</span>;
}
