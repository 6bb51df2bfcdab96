import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import { UnreadBadge } from './unread-badge';
import classes from './inbox.module.css';

/** Replaces the navigation's link on narrow screens and for founders. */
export function InboxBell({ slug }: { slug: string }) {
  return (
    <Link to="/p/$slug/inbox" params={{ slug }} className={classes.bell}>
      <IconBell size={20} stroke={1.7} aria-hidden />
      <VisuallyHidden>Inbox</VisuallyHidden>
      <UnreadBadge className={classes.count} />
    </Link>
  );
}
