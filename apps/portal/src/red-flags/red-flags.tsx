import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RedFlagKind } from '@quarterdeck/domain/red-flags';
import { listRedFlags } from '../api/engagements';
import type { RedFlag } from '../api/types';
import { wordsOf } from './red-flag-words';
import classes from '../clients/client-page.module.css';

const redFlagsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['red-flags', engagementId],
    queryFn: () => listRedFlags(engagementId),
  });

interface RedFlagsProps {
  slug: string;
  clientId: string;
  engagementId: string;
}

/** Hidden without flags. */
export function RedFlags({ slug, clientId, engagementId }: RedFlagsProps) {
  const flags = useQuery(redFlagsQuery(engagementId)).data?.data ?? [];
  if (flags.length === 0) return null;
  return (
    <section className={`${classes.attention} qd-screen-only`} aria-label="Red flags" data-late="false">
      <ul>
        {flags.map((flag) => (
          <li key={flag.kind}>
            <span>{wordsOf(flag)}</span>
            <Remedy kind={flag.kind} slug={slug} clientId={clientId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const REMEDIES = {
  no_written_decisions: { label: 'Write a decision', to: '/p/$slug/clients/$clientId/decisions/new' },
  no_ownership_boundaries: { label: 'Agree who decides', to: '/p/$slug/clients/$clientId/set-up' },
  tool_talk: { label: 'Open log', to: '/p/$slug/clients/$clientId/decisions' },
} as const satisfies Record<RedFlagKind, { label: string; to: string }>;

function Remedy({ kind, slug, clientId }: { kind: RedFlag['kind']; slug: string; clientId: string }) {
  const { label, to } = REMEDIES[kind];
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      renderRoot={(props) => <Link to={to} params={{ slug, clientId }} {...props} />}
    >
      {label}
    </Button>
  );
}
