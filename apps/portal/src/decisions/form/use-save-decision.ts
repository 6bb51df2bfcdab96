import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { changeDecision, createDecision, proposeDecision } from '../../api/decisions';
import { isStale } from '../../api/problem';
import type { Decision } from '../../api/types';
import { useIdempotencyKey } from '../../ui/use-idempotency-key';
import { bodyOf, type DecisionValues } from './decision-values';
import { decisionQuery, takeDecision } from '../decisions.queries';

interface SaveProps {
  engagementId: string;
  currency: string;
  /** Undefined for a new decision. */
  decision: Decision | undefined;
  /** The accepted decision that a new one will replace. */
  onSaved: (decision: Decision, proposed: boolean) => void;
  onError: (error: unknown) => void;
}

export interface Save {
  values: DecisionValues;
  propose: boolean;
  askFounder: boolean;
}

/** A refused proposal keeps what was saved, so a retry updates it instead of saving it twice. */
export function useSaveDecision({ engagementId, currency, decision, onSaved, onError }: SaveProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const latest = useRef<Decision>(undefined);
  return useMutation({
    mutationFn: async ({ values, propose, askFounder }: Save) => {
      const body = bodyOf(values, currency);
      const known = newer(decision, latest.current);
      const saved = known
        ? await changeDecision(known, body)
        : await createDecision(engagementId, body, keyOf(body));
      latest.current = saved;
      if (!propose || saved.state !== 'draft') return saved;
      return proposeDecision(saved, askFounder);
    },
    onSuccess: (saved) => {
      takeDecision(queryClient, saved);
      onSaved(saved, saved.state !== 'draft');
    },
    onError: async (error) => {
      onError(error);
      const known = newer(decision, latest.current);
      if (!isStale(error) || !known) return;
      // After a conflict the latest version is loaded, so saving again overwrites on purpose.
      latest.current = await queryClient.fetchQuery({ ...decisionQuery(known.id), staleTime: 0 });
    },
  });
}

function newer(one: Decision | undefined, other: Decision | undefined): Decision | undefined {
  return one && other ? (one.version > other.version ? one : other) : (one ?? other);
}
