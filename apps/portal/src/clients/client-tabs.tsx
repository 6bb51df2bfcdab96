import { allows, type Scope } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Tabs } from '../ui/tabs';
import { latencyQuery } from '../decisions/decisions.queries';
import { useSession } from '../session/session';

interface Tab {
  to: NonNullable<LinkProps['to']>;
  label: string;
  scope: Scope;
}

const INSIDE: readonly Tab[] = [
  { to: '/p/$slug/clients/$clientId', label: 'Overview', scope: 'clients:read' },
  { to: '/p/$slug/clients/$clientId/set-up', label: 'Setup', scope: 'engagements:write' },
  { to: '/p/$slug/clients/$clientId/diagnose', label: 'Diagnosis', scope: 'engagements:read' },
  { to: '/p/$slug/clients/$clientId/decisions', label: 'Decisions', scope: 'decisions:read' },
  { to: '/p/$slug/clients/$clientId/rituals', label: 'Rituals', scope: 'rituals:read' },
  { to: '/p/$slug/clients/$clientId/scorecard', label: 'Scorecard', scope: 'scorecards:read' },
  { to: '/p/$slug/clients/$clientId/proof', label: 'Proof', scope: 'proof:read' },
  { to: '/p/$slug/clients/$clientId/calendar', label: 'Calendar', scope: 'calendar:read' },
  { to: '/p/$slug/clients/$clientId/engagement', label: 'Hours and fees', scope: 'engagements:read' },
];
const OUTSIDE: readonly Tab[] = [
  { to: '/p/$slug/clients/$clientId/progress', label: 'Progress', scope: 'progress:read' },
  { to: '/p/$slug/clients/$clientId/decisions', label: 'Decisions', scope: 'decisions:read' },
  { to: '/p/$slug/clients/$clientId/proof', label: 'Proof', scope: 'proof:read' },
];

export function ClientTabs({ clientId }: { clientId: string }) {
  const { practice } = useSession();
  if (!practice) return null;
  const { slug, role, home } = practice;
  const tabs = (home === 'progress' ? OUTSIDE : INSIDE).filter(({ scope }) => allows(role, scope));
  return (
    <Tabs label="Client">
      {tabs.map(({ to, label }) => (
        <li key={to}>
          <Link to={to} params={{ slug, clientId }} activeOptions={{ exact: true, includeSearch: false }}>
            {label}
            {label === 'Decisions' && <OpenCount clientId={clientId} />}
          </Link>
        </li>
      ))}
    </Tabs>
  );
}

function OpenCount({ clientId }: { clientId: string }) {
  const open = useQuery(latencyQuery(clientId)).data?.openCount ?? 0;
  return open > 0 && <small> {open} open</small>;
}
