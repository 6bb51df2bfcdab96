import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { GateRecord } from '../api/gates';
import { useSession } from '../session/session';

interface RecordLinkProps {
  slug: string;
  clientId: string;
  /** Without an id, links to the list. */
  record: Pick<GateRecord, 'type'> & { id?: string };
  children: ReactNode;
}

/** Records without their own page link to a section of the client's page. */
const SECTIONS: Partial<Record<GateRecord['type'], string>> = {
  milestone: 'plan',
  scope: 'scope',
  decision_right_set: 'decision-rights',
};

/** Founders find everything but decisions on their progress page. */
export function RecordLink({ slug, clientId, record: { type, id }, children }: RecordLinkProps) {
  const insider = useSession().practice?.home === 'cockpit';
  const params = { slug, clientId };
  if (type === 'decision' && !id) {
    return (
      <Link to="/p/$slug/clients/$clientId/decisions" params={params}>
        {children}
      </Link>
    );
  }
  if (type === 'decision' && id) {
    return (
      <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: id }}>
        {children}
      </Link>
    );
  }
  if (insider && id && type === 'occurrence') {
    return (
      <Link to="/p/$slug/check-ins/$occurrenceId" params={{ slug, occurrenceId: id }}>
        {children}
      </Link>
    );
  }
  if (insider && (type === 'finding' || type === 'interview' || type === 'chain_map')) {
    return (
      <Link to="/p/$slug/clients/$clientId/diagnose" params={params}>
        {children}
      </Link>
    );
  }
  if (insider && type === 'access_item') {
    return (
      <Link to="/p/$slug/clients/$clientId/engagement" params={params}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/p/$slug/clients/$clientId" params={params} hash={SECTIONS[type]}>
      {children}
    </Link>
  );
}
