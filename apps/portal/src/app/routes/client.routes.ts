import { PROOF_DAYS, type ProofDay } from '@quarterdeck/domain/proof';
import { createRoute } from '@tanstack/react-router';
import { occurrenceQuery } from '../../check-ins/check-ins.queries';
import { overviewQuery, progressQuery } from '../../clients/clients.queries';
import { stepOf, type SetUpStep } from '../../engagement-setup/set-up-steps';
import { lazyPage } from '../../ui/lazy-page';
import { practice } from './parents';

const newClient = createRoute({
  getParentRoute: () => practice,
  path: '/clients/new',
  component: lazyPage(() => import('../../clients/new-client-page'), 'NewClientPage'),
});
const client = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../clients/client-page'), 'ClientPage'),
});
const newEngagement = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/engagements/new',
  component: lazyPage(() => import('../../engagement/new-engagement-page'), 'NewEngagementPage'),
});
const engagement = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/engagement',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../engagement/engagement-page'), 'EngagementPage'),
});
const setUp = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/set-up',
  validateSearch: (search): { step?: SetUpStep } => ({ step: stepOf(search.step) }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../engagement-setup/set-up-page'), 'SetUpPage'),
});
const agreement = createRoute({
  getParentRoute: () => practice,
  path: '/decision-rights/$setId',
  component: lazyPage(() => import('../../engagement-setup/agreement-page'), 'AgreementPage'),
});
const diagnose = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/diagnose',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../diagnose/diagnose-page'), 'DiagnosePage'),
});
const progress = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/progress',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(progressQuery(params.clientId)),
  component: lazyPage(() => import('../../progress/progress-page'), 'ProgressRoutePage'),
});
const proof = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/proof',
  validateSearch: (search): { day?: ProofDay } => ({
    day: PROOF_DAYS.find((day) => day === Number(search.day)),
  }),
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(progressQuery(params.clientId)),
  component: lazyPage(() => import('../../proof/proof-page'), 'ProofPage'),
});
const rituals = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/rituals',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../rituals/rituals-page'), 'RitualsPage'),
});
const calendar = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/calendar',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../calendar/client-calendar-page'), 'ClientCalendarPage'),
});
const scorecard = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/scorecard',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../scorecard/scorecard-page'), 'ScorecardPage'),
});
const checkIn = createRoute({
  getParentRoute: () => practice,
  path: '/check-ins/$occurrenceId',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(occurrenceQuery(params.occurrenceId)),
  component: lazyPage(() => import('../../check-ins/page/check-in-page'), 'CheckInPage'),
});
const meeting = createRoute({
  getParentRoute: () => practice,
  path: '/check-ins/$occurrenceId/meeting',
  loader: ({ context, params }) =>
    void context.queryClient.prefetchQuery(occurrenceQuery(params.occurrenceId)),
  component: lazyPage(() => import('../../meeting/meeting-page'), 'MeetingPage'),
});
const fitRuns = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/fit',
  component: lazyPage(() => import('../../fit/fit-runs-page'), 'FitRunsPage'),
});
const newFitRun = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/fit/new',
  component: lazyPage(() => import('../../fit/new-fit-run-page'), 'NewFitRunPage'),
});

export const clientRoutes = [
  newClient,
  client,
  newEngagement,
  engagement,
  setUp,
  agreement,
  diagnose,
  progress,
  proof,
  rituals,
  calendar,
  scorecard,
  checkIn,
  meeting,
  fitRuns,
  newFitRun,
] as const;
