import { Link } from '@tanstack/react-router';
import type { Notification } from '../api/types';
import { formatInstant } from '../app/format/date';
import { Tag } from '../app/ui/tag';
import { explanationOf, nameOfKind, stateWords } from './notification-words';
import type { Names } from './use-names';
import classes from './records.module.css';

interface NotificationRowProps {
  slug: string;
  notification: Notification;
  names: Names;
  timeZone: string;
}

export function NotificationRow({ slug, notification, names, timeZone }: NotificationRowProps) {
  const { kind, state, recipient, clientId, createdAt, sentAt } = notification;
  const { word, tone } = stateWords(state);
  const explanation = explanationOf(notification);
  const instant = sentAt ?? createdAt;
  return (
    <li>
      <div className={classes.what}>
        <b>{nameOfKind(kind)}</b>
        <small>
          to {recipient.name ? `${recipient.name}, ` : ''}
          {recipient.email || 'an address that was removed'}
        </small>
      </div>
      <span className={classes.client}>
        {clientId ? (
          <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
            {names.get(clientId) ?? 'The client'}
          </Link>
        ) : (
          'The practice'
        )}
      </span>
      <span>
        <Tag tone={tone}>{word}</Tag>
      </span>
      <time dateTime={instant}>{formatInstant(instant, timeZone)}</time>
      {explanation && <p className={classes.why}>{explanation}</p>}
    </li>
  );
}
