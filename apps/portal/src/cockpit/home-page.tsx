import { lazy } from 'react';
import { useSession } from '../session/session';
import { CockpitPage } from './cockpit-page';

const CompaniesPage = lazy(() =>
  import('../progress/companies-page').then(({ CompaniesPage }) => ({ default: CompaniesPage })),
);

/** The start of a practice: the cockpit for who works in it, the progress page for founders and viewers. */
export function HomePage() {
  return useSession().practice?.home === 'progress' ? <CompaniesPage /> : <CockpitPage />;
}
