import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { allows } from '@quarterdeck/domain/roles';
import type { Ritual } from '../api/rituals';
import type { ClientOverview, Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { ClientTabs } from '../clients/client-tabs';
import { overviewQuery } from '../clients/clients.queries';
import { EscalationContact } from '../engagement/escalation-contact';
import { useSession } from '../session/session';
import { ritualsQuery } from './rituals.queries';
import { RitualItem } from './ritual-item';
import { Suggestions } from './suggestions';
import classes from './rituals.module.css';

const RitualDialog = lazyDialog(async () => (await import('./ritual-dialog')).RitualDialog);

export function RitualsPage() {
  const { slug, clientId } = useParams({ from: '/inside/p/$slug/clients/$clientId/rituals' });
  const query = useQuery(overviewQuery(clientId));
  return (
    <Loaded
      query={query}
      skeleton={
        <Page title="Rituals" windowTitle="Rituals">
          <LoadingLines rows={3} height={90} />
        </Page>
      }
    >
      {({ client, engagement, today }) => (
        <Page
          title="Rituals"
          windowTitle={`Rituals, ${client.name}`}
          above={
            <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
              {client.name}
            </Link>
          }
        >
          <ClientTabs clientId={clientId} />
          {engagement ? (
            <Rituals client={client} engagement={engagement} today={today} />
          ) : (
            <p className={classes.quiet}>Rituals belong to an engagement. Plan its 90 days first.</p>
          )}
        </Page>
      )}
    </Loaded>
  );
}

type RitualsProps = Pick<ClientOverview, 'client' | 'today'> & { engagement: Engagement };

function Rituals({ client, engagement, today }: RitualsProps) {
  const query = useQuery(ritualsQuery(engagement.id));
  const { practice } = useSession();
  const [dialog, setDialog] = useState<Ritual | 'new'>();
  const over = engagement.state === 'completed' || engagement.state === 'cancelled';
  const mayWrite = !over && practice !== null && allows(practice.role, 'rituals:write');
  return (
    <div className={classes.sections}>
      <Section
        title="Your rituals"
        actions={
          mayWrite && (
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('new')}>
              Add ritual
            </Button>
          )
        }
      >
        <Loaded query={query} skeleton={<LoadingLines rows={3} height={60} />}>
          {({ data }) =>
            data.length === 0 ? (
              <p className={classes.quiet}>No rituals in this engagement yet.</p>
            ) : (
              <ul className={classes.rituals}>
                {data.map((ritual) => (
                  <RitualItem
                    key={ritual.id}
                    ritual={ritual}
                    today={today}
                    mayWrite={mayWrite}
                    onChange={() => setDialog(ritual)}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
        {engagement.state === 'draft' && (
          <p className={classes.quiet}>Dates are planned once you activate the engagement.</p>
        )}
      </Section>
      {!over && practice && allows(practice.role, 'engagements:write') && (
        <Section title="Missed rituals">
          <EscalationContact engagement={engagement} />
        </Section>
      )}
      {mayWrite && query.data && <Suggestions engagement={engagement} rituals={query.data.data} />}
      {dialog && (
        <RitualDialog
          client={client}
          engagement={engagement}
          today={today}
          ritual={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
