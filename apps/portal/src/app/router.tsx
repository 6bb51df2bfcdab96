import { PROOF_DAYS, type ProofDay } from '@quarterdeck/domain/proof';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import { cockpitQuery, overviewQuery, progressQuery } from '../clients/clients.queries';
import { occurrenceQuery } from '../check-ins/check-ins.queries';
import { askForSignIn, enterPractice, requireSession, skipWhenSignedIn } from '../session/guards';
import { sessionQuery } from '../session/session';
import { decisionQuery } from '../decisions/decisions.queries';
import { logSearch } from '../decisions/log-filter';
import { stepOf, type SetUpStep } from '../engagement-setup/set-up-steps';
import { ErrorPage } from './error-page';
import { lazyPage } from './lazy-page';
import { NotFoundPage } from './not-found-page';
import { Root } from './root';
import { InsideShell } from './shell/inside-shell';
import { goHome } from '../session/home';

// The router reads what looks like a number as one.
const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { return?: string } => ({ return: text(search.return) }),
  beforeLoad: (visit) => skipWhenSignedIn(visit, visit.search),
  component: lazyPage(() => import('../session/sign-in-page'), 'SignInPage'),
});
const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyPage(() => import('../session/sign-in-link-page'), 'SignInLinkPage'),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: lazyPage(() => import('../session/reset-password-page'), 'ResetPasswordPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyPage(() => import('../session/invitation-page'), 'InvitationPage'),
});
const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyPage(() => import('../start/start-page'), 'StartPage'),
});
const fit = createRoute({
  getParentRoute: () => root,
  path: '/fit/$token',
  component: lazyPage(() => import('../fit/fit-page'), 'FitPage'),
});
const mailbox = createRoute({
  getParentRoute: () => root,
  path: '/mailbox',
  validateSearch: (search): { mail?: string } => ({ mail: text(search.mail) }),
  component: lazyPage(() => import('../mailbox/mailbox-page'), 'MailboxPage'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async (visit) => {
    askForSignIn(visit);
    await requireSession(visit);
    goHome(await visit.context.queryClient.ensureQueryData(sessionQuery));
  },
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: requireSession,
  component: InsideShell,
});
const account = createRoute({
  getParentRoute: () => inside,
  path: '/account',
  component: lazyPage(() => import('../account/account-page'), 'AccountPage'),
});
const practice = createRoute({
  getParentRoute: () => inside,
  path: '/p/$slug',
  beforeLoad: (visit) => enterPractice(visit, visit.params.slug),
});
const cockpit = createRoute({
  getParentRoute: () => practice,
  path: '/',
  loader: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.practice?.home === 'cockpit') void context.queryClient.prefetchQuery(cockpitQuery);
  },
  component: lazyPage(() => import('../cockpit/home-page'), 'HomePage'),
});
const newClient = createRoute({
  getParentRoute: () => practice,
  path: '/clients/new',
  component: lazyPage(() => import('../clients/new-client-page'), 'NewClientPage'),
});
const client = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../clients/client-page'), 'ClientPage'),
});
const newEngagement = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/engagements/new',
  component: lazyPage(() => import('../engagement/new-engagement-page'), 'NewEngagementPage'),
});
const engagement = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/engagement',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../engagement/engagement-page'), 'EngagementPage'),
});
const setUp = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/set-up',
  validateSearch: (search): { step?: SetUpStep } => ({ step: stepOf(search.step) }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../engagement-setup/set-up-page'), 'SetUpPage'),
});
const agreement = createRoute({
  getParentRoute: () => practice,
  path: '/decision-rights/$setId',
  component: lazyPage(() => import('../engagement-setup/agreement-page'), 'AgreementPage'),
});
const clientDecisions = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions',
  validateSearch: logSearch,
  component: lazyPage(() => import('../decisions/log-page'), 'ClientLogPage'),
});
const newDecision = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions/new',
  validateSearch: (search): { supersedes?: string } => ({ supersedes: text(search.supersedes) }),
  component: lazyPage(() => import('../decisions/decision-form-page'), 'NewDecisionPage'),
});
const importDecisions = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions/import',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../decisions/import/import-page'), 'ImportPage'),
});
const decisions = createRoute({
  getParentRoute: () => practice,
  path: '/decisions',
  validateSearch: logSearch,
  component: lazyPage(() => import('../decisions/practice-log-page'), 'PracticeLogPage'),
});
const decision = createRoute({
  getParentRoute: () => practice,
  path: '/decisions/$decisionId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(decisionQuery(params.decisionId)),
  component: lazyPage(() => import('../decisions/decision-page'), 'DecisionPage'),
});
const editDecision = createRoute({
  getParentRoute: () => practice,
  path: '/decisions/$decisionId/edit',
  component: lazyPage(() => import('../decisions/decision-form-page'), 'EditDecisionPage'),
});
const diagnose = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/diagnose',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../diagnose/diagnose-page'), 'DiagnosePage'),
});
const progress = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/progress',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(progressQuery(params.clientId)),
  component: lazyPage(() => import('../progress/progress-page'), 'ProgressRoutePage'),
});
const proof = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/proof',
  validateSearch: (search): { day?: ProofDay } => ({
    day: PROOF_DAYS.find((day) => day === Number(search.day)),
  }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(progressQuery(params.clientId)),
  component: lazyPage(() => import('../proof/proof-page'), 'ProofPage'),
});
const checkIn = createRoute({
  getParentRoute: () => practice,
  path: '/check-ins/$occurrenceId',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(occurrenceQuery(params.occurrenceId)),
  component: lazyPage(() => import('../check-ins/check-in-page'), 'CheckInPage'),
});
const leads = createRoute({
  getParentRoute: () => practice,
  path: '/leads',
  component: lazyPage(() => import('../fit/leads-page'), 'LeadsPage'),
});
const lead = createRoute({
  getParentRoute: () => practice,
  path: '/leads/$responseId',
  component: lazyPage(() => import('../fit/lead-page'), 'LeadPage'),
});
const fitRuns = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/fit',
  component: lazyPage(() => import('../fit/fit-runs-page'), 'FitRunsPage'),
});
const newFitRun = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/fit/new',
  component: lazyPage(() => import('../fit/new-fit-run-page'), 'NewFitRunPage'),
});
const people = createRoute({
  getParentRoute: () => practice,
  path: '/people',
  component: lazyPage(() => import('../people/people-page'), 'PeoplePage'),
});
const auditEvents = createRoute({
  getParentRoute: () => practice,
  path: '/settings/audit-events',
  validateSearch: (search): { type?: string; record?: string } => ({
    type: text(search.type),
    record: text(search.record),
  }),
  component: lazyPage(() => import('../records/audit-page'), 'AuditPage'),
});
const notifications = createRoute({
  getParentRoute: () => practice,
  path: '/settings/notifications',
  validateSearch: (search): { client?: string } => ({ client: text(search.client) }),
  component: lazyPage(() => import('../records/notifications-page'), 'NotificationsPage'),
});
const settings = createRoute({
  getParentRoute: () => practice,
  path: '/settings',
  component: lazyPage(() => import('../account/settings-page'), 'SettingsPage'),
});

const routeTree = root.addChildren([
  signIn,
  signInLink,
  resetPassword,
  invitation,
  start,
  fit,
  mailbox,
  home,
  inside.addChildren([
    account,
    practice.addChildren([
      cockpit,
      newClient,
      client,
      newEngagement,
      engagement,
      setUp,
      agreement,
      clientDecisions,
      newDecision,
      importDecisions,
      decisions,
      decision,
      editDecision,
      diagnose,
      progress,
      proof,
      checkIn,
      leads,
      lead,
      fitRuns,
      newFitRun,
      people,
      settings,
      auditEvents,
      notifications,
    ]),
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
