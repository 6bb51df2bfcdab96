import { lazyPage } from '../ui/lazy-page';
import { useSession } from '../session/session';
import { CockpitPage } from './cockpit-page';

const CompaniesPage = lazyPage(() => import('../progress/companies-page'), 'CompaniesPage');

/** Founders and viewers start on their progress page instead of the cockpit. */
export function HomePage() {
  return useSession().practice?.home === 'progress' ? <CompaniesPage /> : <CockpitPage />;
}
