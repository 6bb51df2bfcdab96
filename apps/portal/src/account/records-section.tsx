import { Link } from '@tanstack/react-router';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import classes from './account.module.css';

export function RecordsSection() {
  const { practice } = useSession();
  if (!practice) return null;
  const params = { slug: practice.slug };
  return (
    <Section title="Records">
      <ul className={classes.sessions}>
        <li>
          <span>
            <Link to="/p/$slug/settings/audit-events" params={params}>
              Audit trail
            </Link>
            <small>Who did what to which record, and when.</small>
          </span>
        </li>
        <li>
          <span>
            <Link to="/p/$slug/settings/notifications" params={params}>
              Notifications
            </Link>
            <small>What was sent to whom, what wasn’t delivered, and how to resend it.</small>
          </span>
        </li>
      </ul>
    </Section>
  );
}
