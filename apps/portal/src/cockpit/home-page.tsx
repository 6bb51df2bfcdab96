import { lazyPage } from '../app/lazy-page';
import { useSession } from '../session/session';
import { CockpitPage } from './cockpit-page';

const CompaniesPage = lazyPage(() => import('../progress/companies-page'), 'CompaniesPage');

/** The start of a practice: the cockpit for who works in it, the progress page for founders and viewers. */
export function HomePage() {
  return useSession().practice?.home === 'progress' ? <CompaniesPage /> : <CockpitPage />;
}
