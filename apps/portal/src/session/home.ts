import { redirect } from '@tanstack/react-router';
import type { Session } from '../api/types';

export function goHome(session: Session): void {
  const slug = session.practice?.slug ?? session.practices[0]?.slug;
  if (slug) redirect({ to: '/p/$slug', params: { slug }, replace: true, throw: true });
  redirect({ to: '/start', replace: true, throw: true });
}
