import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconSend from '@tabler/icons-react/dist/esm/icons/IconSend.mjs';
import shell from '../app/shell/shell.module.css';
import { notificationCountsQuery } from './notifications.queries';

export function NotificationsLink({ slug }: { slug: string }) {
  const { failed = 0, unknown = 0 } = useQuery({ ...notificationCountsQuery, staleTime: 60_000 }).data ?? {};
  const givenUp = failed + unknown;
  return (
    <Link to="/p/$slug/settings/notifications" params={{ slug }} className={shell.link}>
      <IconSend size={17} stroke={1.7} aria-hidden /> <span>Notifications</span>
      {givenUp > 0 && (
        <span className={shell.badge}>
          {givenUp > 99 ? '99+' : givenUp}
          <VisuallyHidden> not delivered</VisuallyHidden>
        </span>
      )}
    </Link>
  );
}
