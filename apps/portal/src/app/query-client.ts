import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, isSignedOut } from '../api/problem';

/** An expired session ends here, wherever a request notices it. */
export function createQueryClient(leave: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSignedOut(error)) leave();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && isWorthRepeating(error) },
    },
  });
}

function isWorthRepeating(error: unknown): boolean {
  return !(error instanceof ApiProblem) || error.status >= 500;
}
