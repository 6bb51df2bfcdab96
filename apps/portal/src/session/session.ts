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

/** Of pages behind the sign-in, where the route has made sure that there is one. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Everything that was read before belongs to somebody else or to another practice. */
export function startSession(queryClient: QueryClient, session: Session): void {
  queryClient.clear();
  queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
}

/** The same person in the same practice has a new session, as after a change of password. */
export function adoptSession(queryClient: QueryClient, session: Session): void {
  queryClient.setQueryData(sessionQuery.queryKey, adopt(session));
}

/** The page is loaded anew, so that nothing of the session stays in memory. */
export function leaveTo(path: string): void {
  forgetSignIn();
  window.location.assign(path);
}

/** Takes over a new session and opens the path that it was made for, or its home. */
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

/** A path inside the portal, or undefined: an address from outside never decides where a person lands. */
export function safePath(path: unknown): string | undefined {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : undefined;
}
