import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NotificationCounts } from '../api/types';
import { Tabs } from '../ui/tabs';
import { type NotificationState, TABS } from './notification-states';
import { notificationCountsQuery } from './notifications.queries';

/** The server stops counting here. */
const MOST = 1_000;

interface StateTabsProps {
  slug: string;
  client: string | undefined;
}

export function StateTabs({ slug, client }: StateTabsProps) {
  const counts = useQuery(notificationCountsQuery).data;
  const tab = (label: string, state?: NotificationState) => (
    <li key={label}>
      <Link
        to="/p/$slug/settings/notifications"
        params={{ slug }}
        search={{ client, state }}
        activeOptions={{ exact: true, includeSearch: true }}
        resetScroll={false}
        replace
      >
        {label}
        {state && counts && <Count counts={counts} state={state} />}
      </Link>
    </li>
  );
  return (
    <Tabs label="States">
      {tab('All')}
      {TABS.map(({ state, label }) => tab(label, state))}
    </Tabs>
  );
}

function Count({ counts, state }: { counts: NotificationCounts; state: NotificationState }) {
  const count = counts[state];
  if (count === 0) return null;
  return <small data-bad={state === 'failed' || state === 'unknown'}> {count < MOST ? count : '999+'}</small>;
}
