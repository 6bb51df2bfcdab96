import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import shell from '../app/shell/shell.module.css';
import { unreadLeadsQuery } from './fit.queries';

export function LeadsLink({ slug }: { slug: string }) {
  const unread = useQuery(unreadLeadsQuery).data?.unread ?? 0;
  return (
    <Link to="/p/$slug/leads" params={{ slug }} className={shell.link}>
      <IconInbox size={17} stroke={1.7} aria-hidden /> <span>Leads</span>
      {unread > 0 && (
        <span className={shell.badge}>
          {unread > 99 ? '99+' : unread}
          <VisuallyHidden> new</VisuallyHidden>
        </span>
      )}
    </Link>
  );
}
