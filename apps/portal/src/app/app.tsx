import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { leaveTo } from '../session/session';
import { focusOnNavigation } from '../ui/focus-on-navigation';
import { createQueryClient } from './query-client';
import { createPortalRouter } from './router';
import { colourSchemeManager, cssVariables, theme } from './theme';

const queryClient = createQueryClient(() => {
  const { href } = router.state.location;
  // While signing in, the route itself redirects.
  const inside = router.state.matches.some(
    ({ routeId, status }) => routeId === '/inside' && status === 'success',
  );
  if (inside) leaveTo(`/sign-in?return=${encodeURIComponent(href)}`);
});
const router = createPortalRouter(queryClient);
focusOnNavigation(router);

export function App() {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colourSchemeManager}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Notifications position="bottom-right" limit={3} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
