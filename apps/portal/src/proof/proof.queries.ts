import type { ProofDay } from '@quarterdeck/domain/proof';
import { queryOptions } from '@tanstack/react-query';
import { readProof } from '../api/gates';

export const proofQuery = (engagementId: string, day: ProofDay | undefined) =>
  queryOptions({
    queryKey: ['proof', engagementId, day],
    queryFn: () => readProof(engagementId, day),
    staleTime: 0,
  });
