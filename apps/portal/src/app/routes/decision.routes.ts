import { createRoute } from '@tanstack/react-router';
import { overviewQuery } from '../../clients/clients.queries';
import { decisionQuery } from '../../decisions/decisions.queries';
import { logSearch } from '../../decisions/log/log-filter';
import { lazyPage } from '../../ui/lazy-page';
import { practice, text } from './parents';

const decisions = createRoute({
  getParentRoute: () => practice,
  path: '/decisions',
  validateSearch: logSearch,
  component: lazyPage(() => import('../../decisions/log/practice-log-page'), 'PracticeLogPage'),
});
const clientDecisions = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions',
  validateSearch: logSearch,
  component: lazyPage(() => import('../../decisions/log/client-log-page'), 'ClientLogPage'),
});
const newDecision = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions/new',
  validateSearch: (search): { supersedes?: string } => ({ supersedes: text(search.supersedes) }),
  component: lazyPage(() => import('../../decisions/form/decision-form-page'), 'NewDecisionPage'),
});
const importDecisions = createRoute({
  getParentRoute: () => practice,
  path: '/clients/$clientId/decisions/import',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(overviewQuery(params.clientId)),
  component: lazyPage(() => import('../../decisions/import/import-page'), 'ImportPage'),
});
const outcomes = createRoute({
  getParentRoute: () => practice,
  path: '/decisions/outcomes',
  component: lazyPage(() => import('../../decisions/calibration/calibration-page'), 'CalibrationPage'),
});
const decision = createRoute({
  getParentRoute: () => practice,
  path: '/decisions/$decisionId',
  loader: ({ context, params }) => void context.queryClient.prefetchQuery(decisionQuery(params.decisionId)),
  component: lazyPage(() => import('../../decisions/page/decision-page'), 'DecisionPage'),
});
const editDecision = createRoute({
  getParentRoute: () => practice,
  path: '/decisions/$decisionId/edit',
  component: lazyPage(() => import('../../decisions/form/decision-form-page'), 'EditDecisionPage'),
});

export const decisionRoutes = [
  decisions,
  clientDecisions,
  newDecision,
  importDecisions,
  outcomes,
  decision,
  editDecision,
] as const;
