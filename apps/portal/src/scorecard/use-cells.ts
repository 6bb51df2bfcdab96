import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fillScorecard, type Scorecard } from '../api/scorecard';
import { judge, type Typed } from './cell-text';
import { scorecardQuery } from './scorecard.queries';

/** Keeps entries until the server has them, so invalid or unsaved text isn't lost. */
export function useCells(scorecard: Scorecard) {
  const { engagementId } = scorecard;
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState<Typed>({});
  const { queryKey } = scorecardQuery(engagementId);
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async ({ cells }: { cells: Typed }) => {
      const { values } = judge(scorecard, cells);
      return values.length > 0 ? fillScorecard(engagementId, values) : scorecard;
    },
    onSuccess: (saved, { cells }) => {
      queryClient.setQueryData(queryKey, saved);
      const bad = new Set(judge(scorecard, cells).bad.map(({ key }) => key));
      // Text typed during the request isn't saved yet.
      setTyped((now) =>
        Object.fromEntries(Object.entries(now).filter(([key, text]) => bad.has(key) || cells[key] !== text)),
      );
    },
  });
  const type = (key: string, text: string) => setTyped((now) => ({ ...now, [key]: text }));
  const revert = (key: string) =>
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([each]) => each !== key)));
  /** Sends every valid entry, including the newest. */
  const keep = (more: Typed = {}) => {
    const cells = { ...typed, ...more };
    if (Object.keys(more).length > 0) setTyped(cells);
    if (Object.keys(cells).length > 0) mutate({ cells });
  };
  return { typed, bad: judge(scorecard, typed).bad, type, revert, keep, isPending, isSuccess, error };
}
