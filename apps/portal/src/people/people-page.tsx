import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { InvitationRow } from './invitation-row';
import { MemberRow } from './member-row';
import { invitationsQuery, membersQuery } from './people.queries';
import classes from './people.module.css';

const InviteDialog = lazyDialog(async () => (await import('./invite-dialog')).InviteDialog);

/** Owners only. */
export function PeoplePage() {
  const [open, setOpen] = useState(false);
  const members = useQuery(membersQuery);
  const invitations = useQuery(invitationsQuery);
  const waiting =
    invitations.data?.data.filter(({ acceptedAt, revokedAt }) => !acceptedAt && !revokedAt) ?? [];
  return (
    <Page
      title="People"
      windowTitle="People"
      actions={<Button onClick={() => setOpen(true)}>Invite someone</Button>}
    >
      <Loaded query={members}>
        {({ data }) => (
          <div className={classes.sections}>
            <Section title="Members">
              <ul className={classes.rows}>
                {data
                  .filter(({ endedAt }) => endedAt === null)
                  .map((member) => (
                    <MemberRow key={member.id} member={member} />
                  ))}
              </ul>
            </Section>
            <Section title="Open invitations">
              <Loaded query={invitations}>
                {() =>
                  waiting.length === 0 ? (
                    <p className={classes.what}>No open invitations.</p>
                  ) : (
                    <ul className={classes.rows}>
                      {waiting.map((invitation) => (
                        <InvitationRow key={invitation.id} invitation={invitation} />
                      ))}
                    </ul>
                  )
                }
              </Loaded>
            </Section>
          </div>
        )}
      </Loaded>
      {open && <InviteDialog onClose={() => setOpen(false)} />}
    </Page>
  );
}
