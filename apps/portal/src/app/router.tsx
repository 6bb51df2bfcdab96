import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { ErrorPage } from './error-page';
import { lazyPage } from '../ui/lazy-page';
import { NotFoundPage } from './not-found-page';
import { clientRoutes } from './routes/client.routes';
import { decisionRoutes } from './routes/decision.routes';
import { entryRoutes } from './routes/entry.routes';
import { inside, practice, root } from './routes/parents';
import { practiceRoutes } from './routes/practice.routes';

const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyPage(() => import('../account/account-page'), 'AccountPage'),
});

const routeTree = root.addChildren([
  ...entryRoutes,
  inside.addChildren([
    account,
    practice.addChildren([...practiceRoutes, ...clientRoutes, ...decisionRoutes]),
  ]),
]);

export function createPortalRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
