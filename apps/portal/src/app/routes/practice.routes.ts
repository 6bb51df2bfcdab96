import { createRoute } from '@tanstack/react-router';
import { cockpitQuery } from '../../clients/clients.queries';
import { sessionQuery } from '../../session/session';
import { type NotificationState, stateOf } from '../../notifications/notification-states';
import { lazyPage } from '../../ui/lazy-page';
import { practice, text } from './parents';

const cockpit = createRoute({
  getParentRoute: () => practice,
  path: '/',
  loader: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session.practice?.home === 'cockpit') void context.queryClient.prefetchQuery(cockpitQuery);
  },
  component: lazyPage(() => import('../../cockpit/home-page'), 'HomePage'),
});
const inbox = createRoute({
  getParentRoute: () => practice,
  path: '/inbox',
  component: lazyPage(() => import('../../inbox/inbox-page'), 'InboxPage'),
});
const leads = createRoute({
  getParentRoute: () => practice,
  path: '/leads',
  component: lazyPage(() => import('../../fit/leads-page'), 'LeadsPage'),
});
const lead = createRoute({
  getParentRoute: () => practice,
  path: '/leads/$responseId',
  component: lazyPage(() => import('../../fit/lead-page'), 'LeadPage'),
});
const calendar = createRoute({
  getParentRoute: () => practice,
  path: '/vacation',
  component: lazyPage(() => import('../../calendar/practice-calendar-page'), 'PracticeCalendarPage'),
});
const people = createRoute({
  getParentRoute: () => practice,
  path: '/people',
  component: lazyPage(() => import('../../people/people-page'), 'PeoplePage'),
});
const settings = createRoute({
  getParentRoute: () => practice,
  path: '/settings',
  component: lazyPage(() => import('../../account/settings-page'), 'SettingsPage'),
});
const auditEvents = createRoute({
  getParentRoute: () => practice,
  path: '/settings/audit-events',
  validateSearch: (search): { type?: string; record?: string } => ({
    type: text(search.type),
    record: text(search.record),
  }),
  component: lazyPage(() => import('../../records/audit-page'), 'AuditPage'),
});
const notifications = createRoute({
  getParentRoute: () => practice,
  path: '/settings/notifications',
  validateSearch: (search): { client?: string; state?: NotificationState } => ({
    client: text(search.client),
    state: stateOf(search.state),
  }),
  component: lazyPage(() => import('../../notifications/notifications-page'), 'NotificationsPage'),
});

export const practiceRoutes = [
  cockpit,
  inbox,
  leads,
  lead,
  calendar,
  people,
  settings,
  auditEvents,
  notifications,
] as const;
