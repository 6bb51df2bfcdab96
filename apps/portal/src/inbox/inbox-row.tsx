import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import type { InboxItem } from '../api/types';
import { Ago } from '../ui/time';
import { nameOfKind } from '../notifications/notification-words';
import classes from './inbox.module.css';

interface InboxRowProps {
  item: InboxItem;
  timeZone: string;
  onRead: () => void;
}

export function InboxRow({
  item: { kind, title, path, createdAt, readAt },
  timeZone,
  onRead,
}: InboxRowProps) {
  const unread = readAt === null;
  return (
    <li data-unread={unread}>
      <i className={classes.dot} aria-hidden="true" />
      <div className={classes.what}>
        <Link to={path} onClick={() => unread && onRead()}>
          {unread && <VisuallyHidden>New: </VisuallyHidden>}
          {title}
        </Link>
        <small>
          {nameOfKind(kind)}, <Ago instant={createdAt} timeZone={timeZone} />
        </small>
      </div>
      {unread && (
        <ActionIcon
          variant="subtle"
          size={32}
          className="qd-screen-only"
          aria-label={`Mark as read: ${title}`}
          onClick={onRead}
        >
          <IconCheck size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}
