import type { ScopeQuestion } from '@quarterdeck/domain/engagement-scope';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readScope, writeScope } from '../api/engagement-setup';
import type { Scope, ScopeAnswers } from '../api/types';
import { scopeQuery } from './engagement-setup.queries';

const PAUSE_MS = 900;

type Saving = 'saved' | 'waiting' | 'saving' | 'refused';

const answersOf = ({
  stuck,
  unstable,
  engineeringOwner,
  mustImprove,
  ctoMandate,
}: ScopeAnswers): ScopeAnswers => ({ stuck, unstable, engineeringOwner, mustImprove, ctoMandate });

/**
 * Saves after a short pause and on blur, one request at a time: each carries the version from the previous response.
 */
export function useScopeSaving(scope: Scope) {
  const queryClient = useQueryClient();
  const [answers, setAnswers] = useState(() => answersOf(scope));
  const [saving, setSaving] = useState<Saving>('saved');
  const [error, setError] = useState<unknown>(null);
  const at = useRef({ version: scope.version, typed: answers, saved: JSON.stringify(answers) });
  const running = useRef<Promise<boolean>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { engagementId } = scope;

  const write = useCallback(async (): Promise<boolean> => {
    while (JSON.stringify(at.current.typed) !== at.current.saved) {
      const sent = at.current.typed;
      setSaving('saving');
      try {
        const answer = await writeScope(engagementId, sent, at.current.version);
        at.current.version = answer.version;
        at.current.saved = JSON.stringify(sent);
        queryClient.setQueryData(scopeQuery(engagementId).queryKey, answer);
      } catch (refused) {
        setError(refused);
        setSaving('refused');
        return false;
      }
    }
    setError(null);
    setSaving('saved');
    return true;
  }, [engagementId, queryClient]);

  const save = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current ??= write().finally(() => (running.current = undefined));
    return running.current;
  }, [write]);

  const change = (question: ScopeQuestion, text: string) => {
    const typed = { ...at.current.typed, [question]: text };
    at.current.typed = typed;
    setAnswers(typed);
    setSaving('waiting');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), PAUSE_MS);
  };

  /** Overwrites the other person's version on purpose. */
  const saveOver = async () => {
    const theirs = await readScope(engagementId);
    at.current.version = theirs.version;
    at.current.saved = JSON.stringify(answersOf(theirs));
    await save();
  };

  // Leaving the page within the pause must not lose text.
  useEffect(() => () => void save(), [save]);
  return { answers, saving, error, change, save, saveOver };
}
