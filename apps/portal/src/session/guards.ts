import type { QueryClient } from '@tanstack/react-query';
import { notFound, redirect } from '@tanstack/react-router';
import { isSignedOut } from '../api/problem';
import { switchPractice } from '../api/session';
import { safePath, sessionQuery, startSession } from './session';
import { forgetSignIn, wasSignedIn } from './sign-in-hint';

interface Visit {
  context: { queryClient: QueryClient };
  location: { href: string };
  preload?: boolean;
}

/** Skips the session request if nothing suggests a sign-in. */
export function askForSignIn({ context }: Visit): void {
  if (!wasSignedIn() && !context.queryClient.getQueryData(sessionQuery.queryKey)) {
    redirect({ to: '/sign-in', throw: true });
  }
}

export async function requireSession({ context, location }: Visit): Promise<void> {
  try {
    await context.queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (!isSignedOut(error)) throw error;
    forgetSignIn();
    redirect({ to: '/sign-in', search: { return: location.href }, throw: true });
  }
}

/** Signed-in people skip the sign-in page. */
export async function skipWhenSignedIn({ context }: Visit, search: { return?: string }): Promise<void> {
  if (!wasSignedIn()) return;
  const session = await context.queryClient.ensureQueryData(sessionQuery).catch(() => undefined);
  if (session) redirect({ href: safePath(search.return) ?? '/', replace: true, throw: true });
  forgetSignIn();
}

/** Switches the session to the practice in the URL. */
export async function enterPractice({ context, preload }: Visit, slug: string): Promise<void> {
  const session = await context.queryClient.ensureQueryData(sessionQuery);
  if (session.practice?.slug === slug) return;
  if (!session.practices.some((practice) => practice.slug === slug)) notFound({ throw: true });
  if (!preload) startSession(context.queryClient, await switchPractice(slug));
}
