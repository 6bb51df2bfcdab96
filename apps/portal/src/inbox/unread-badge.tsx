import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import shell from '../app/shell/shell.module.css';
import { unreadQuery } from './inbox.queries';

export function UnreadBadge({ className = shell.badge }: { className?: string }) {
  const unread = useQuery(unreadQuery).data ?? 0;
  if (unread === 0) return null;
  return (
    <span className={className}>
      {unread > 99 ? '99+' : unread}
      <VisuallyHidden> new</VisuallyHidden>
    </span>
  );
}
