import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconBeach from '@tabler/icons-react/dist/esm/icons/IconBeach.mjs';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import IconGitFork from '@tabler/icons-react/dist/esm/icons/IconGitFork.mjs';
import IconLayoutList from '@tabler/icons-react/dist/esm/icons/IconLayoutList.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { allows } from '@quarterdeck/domain/roles';
import { isLate } from '../../clients/attention-words';
import { cockpitQuery } from '../../clients/clients.queries';
import { LeadsLink } from '../../fit/leads-link';
import { DecisionCount } from '../../decisions/decision-count';
import { UnreadBadge } from '../../inbox/unread-badge';
import { NotificationsLink } from '../../notifications/notifications-link';
import { useSession } from '../../session/session';
import classes from './shell.module.css';

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { practice } = useSession();
  if (!practice) return null;
  const params = { slug: practice.slug };
  const owner = allows(practice.role, 'members:read') && practice.role === 'owner';
  return (
    <nav aria-label="Practice" className={classes.nav} onClick={onNavigate}>
      <ul className={classes.group}>
        <li>
          <Link to="/p/$slug" params={params} activeOptions={{ exact: true }} className={classes.link}>
            <IconLayoutList {...icon} /> <span>Cockpit</span>
          </Link>
        </li>
        <li>
          <Link to="/p/$slug/inbox" params={params} className={classes.link}>
            <IconBell {...icon} /> <span>Inbox</span> <UnreadBadge />
          </Link>
        </li>
        {allows(practice.role, 'decisions:read') && (
          <li>
            <Link to="/p/$slug/decisions" params={params} className={classes.link}>
              <IconGitFork {...icon} /> <span>Decisions</span> <DecisionCount />
            </Link>
          </li>
        )}
        {allows(practice.role, 'fit-links:read') && (
          <li>
            <LeadsLink slug={practice.slug} />
          </li>
        )}
        {allows(practice.role, 'calendar:read') && (
          <li>
            <Link to="/p/$slug/vacation" params={params} className={classes.link}>
              <IconBeach {...icon} /> <span>Time off</span>
            </Link>
          </li>
        )}
        {owner && (
          <li>
            <Link to="/p/$slug/people" params={params} className={classes.link}>
              <IconUsers {...icon} /> <span>People</span>
            </Link>
          </li>
        )}
        {allows(practice.role, 'notifications:read') && (
          <li>
            <NotificationsLink slug={practice.slug} />
          </li>
        )}
        {owner && (
          <li>
            <Link
              to="/p/$slug/settings"
              params={params}
              activeOptions={{ exact: true }}
              className={classes.link}
            >
              <IconSettings {...icon} /> <span>Settings</span>
            </Link>
          </li>
        )}
      </ul>
      <Clients slug={practice.slug} mayAdd={allows(practice.role, 'clients:write')} />
    </nav>
  );
}

function Clients({ slug, mayAdd }: { slug: string; mayAdd: boolean }) {
  const { data } = useQuery(cockpitQuery);
  const clients = [...(data?.clients ?? [])].sort((a, b) => a.client.name.localeCompare(b.client.name));
  return (
    <div>
      <p className={classes.caption} id="nav-clients">
        Clients
      </p>
      <ul className={classes.group} aria-labelledby="nav-clients">
        {clients.map(({ client, attention }) => (
          <li key={client.id}>
            <Link
              to="/p/$slug/clients/$clientId"
              params={{ slug, clientId: client.id }}
              className={classes.link}
            >
              <i
                className={classes.signal}
                data-waiting={attention.length > 0}
                data-late={attention.some(isLate)}
                aria-hidden="true"
              />
              <span>{client.name}</span>
              {attention.length > 0 && <VisuallyHidden>needs you</VisuallyHidden>}
            </Link>
          </li>
        ))}
        {mayAdd && (
          <li>
            <Link to="/p/$slug/clients/new" params={{ slug }} className={classes.link}>
              <IconPlus {...icon} /> <span>New client</span>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}
