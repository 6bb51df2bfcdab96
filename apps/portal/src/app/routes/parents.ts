import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
import { enterPractice, requireSession } from '../../session/guards';
import { ErrorPage } from '../error-page';
import { NotFoundPage } from '../not-found-page';
import { Root } from '../root';
import { InsideShell } from '../shell/inside-shell';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: requireSession,
  component: InsideShell,
});
export const practice = createRoute({
  getParentRoute: () => inside,
  path: '/p/$slug',
  beforeLoad: (visit) => enterPractice(visit, visit.params.slug),
});

/** The router parses numeric search values as numbers. */
export const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
