import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { discardCheckInDraft, saveCheckInDraft } from '../../api/check-ins';
import type { CheckInDraftSaved, OccurrenceDetail } from '../../api/types';
import { isEmptyDraft } from './check-in-values';
import { occurrenceQuery } from '../check-ins.queries';
import { type CheckInDraft, dropDraft, keepDraft, latestDraft, readDraft, toSave } from './draft';

/** `here` means the server is unreachable and the draft stays in this browser. */
export type DraftState = 'untouched' | 'typing' | 'saved' | 'here';

const PAUSE_MS = 1_000;

/** Saves every keystroke locally and, after a second's pause, to the server for other devices. */
export function useDraft(userId: string, occurrence: OccurrenceDetail) {
  const { id } = occurrence;
  const queryClient = useQueryClient();
  const [kept, setKept] = useState(() => latestDraft(readDraft(userId, id), occurrence.draft));
  const [state, setState] = useState<DraftState>('untouched');
  const waiting = useRef<{ values: CheckInDraft; timer: number }>(undefined);
  const sending = useRef<Promise<void>>(Promise.resolve());

  const remember = (draft: CheckInDraftSaved | null) =>
    queryClient.setQueryData(occurrenceQuery(id).queryKey, (known) => known && { ...known, draft });
  const send = async (values: CheckInDraft) => {
    try {
      if (isEmptyDraft(values)) {
        await discardCheckInDraft(id);
        remember(null);
      } else remember(await saveCheckInDraft(id, toSave(values)));
      if (waiting.current) return;
      dropDraft(userId, id);
      setState('saved');
    } catch {
      setState('here');
    }
  };
  const flush = () => {
    const { values, timer } = waiting.current ?? {};
    window.clearTimeout(timer);
    waiting.current = undefined;
    if (values) sending.current = sending.current.then(() => send(values));
  };
  const changed = (values: CheckInDraft) => {
    if (isEmptyDraft(values)) dropDraft(userId, id);
    else keepDraft(userId, id, values);
    window.clearTimeout(waiting.current?.timer);
    waiting.current = { values, timer: window.setTimeout(flush, PAUSE_MS) };
    setState('typing');
  };
  /** A late draft must not arrive after the check-in, so wait for pending saves. */
  const rest = () => {
    window.clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
    return sending.current;
  };
  const drop = () => {
    dropDraft(userId, id);
    setKept(undefined);
  };
  // Leaving within the pause still saves.
  const leave = useEffectEvent(flush);
  useEffect(() => () => leave(), []);
  return { kept, state, changed, rest, drop };
}
