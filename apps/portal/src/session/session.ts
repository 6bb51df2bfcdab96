import { queryOptions, type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { rememberCsrfToken } from '../api/http';
import { readPortal, readSession } from '../api/session';
import type { Session } from '../api/types';
import { forgetSignIn, rememberSignIn } from './sign-in-hint';

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => adopt(await readSession()),
  staleTime: 5 * 60_000,
  retry: false,
});

export const portalQuery = queryOptions({ queryKey: ['portal'], queryFn: readPortal });

function adopt(session: Session): Session {
  rememberCsrfToken(session.csrfToken);
  rememberSignIn(session.practice?.slug ?? '');
  return session;
}

/** Only for pages behind the sign-in, where the route guarantees a session. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Cached data may belong to another person or practice. */
export function startSession(queryClient: QueryClient, session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
}

/** Keeps the cache: same person, same practice, such as after a password change. */
export function adoptSession(queryClient: QueryClient, session: Session): void {
  queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
}

/** Reloads the page, so nothing of the session stays in memory. */
export function leaveTo(path: string): void {
  forgetSignIn();
  window.location.assign(path);
}

export function useEnter(): (session: Session, path?: string | null) => void {
  const router = useRouter();
  const navigate = useNavigate();
  return (session, path) => {
    startSession(router.options.context.queryClient, session);
    const next = path ? safePath(path) : undefined;
    if (next) router.history.replace(next);
    else void navigate({ to: '/', replace: true });
  };
}

/** Rejects outside URLs, so a link can't redirect people elsewhere. */
export function safePath(path: unknown): string | undefined {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : undefined;
}
