import { createRoute } from '@tanstack/react-router';
import { askForSignIn, requireSession, skipWhenSignedIn } from '../../session/guards';
import { goHome } from '../../session/home';
import { sessionQuery } from '../../session/session';
import { lazyPage } from '../../ui/lazy-page';
import { root, text } from './parents';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async (visit) => {
    askForSignIn(visit);
    await requireSession(visit);
    goHome(await visit.context.queryClient.ensureQueryData(sessionQuery));
  },
});
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { return?: string } => ({ return: text(search.return) }),
  beforeLoad: (visit) => skipWhenSignedIn(visit, visit.search),
  component: lazyPage(() => import('../../session/sign-in-page'), 'SignInPage'),
});
const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyPage(() => import('../../session/sign-in-link-page'), 'SignInLinkPage'),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyPage(() => import('../../session/reset-password-page'), 'ResetPasswordPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyPage(() => import('../../session/invitation-page'), 'InvitationPage'),
});
const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe',
  component: lazyPage(() => import('../../unsubscribe/unsubscribe-page'), 'UnsubscribePage'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyPage(() => import('../../start/start-page'), 'StartPage'),
});
const fit = createRoute({
  getParentRoute: () => root,
  path: '/fit/$token',
  component: lazyPage(() => import('../../fit/fit-page'), 'FitPage'),
});
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  validateSearch: (search): { mail?: string } => ({ mail: text(search.mail) }),
  component: lazyPage(() => import('../../mailbox/mailbox-page'), 'MailboxPage'),
});

/** Pages that work without a practice. */
export const entryRoutes = [
  home,
  signIn,
  signInLink,
  resetPassword,
  invitation,
  unsubscribe,
  start,
  fit,
  mailbox,
] as const;
