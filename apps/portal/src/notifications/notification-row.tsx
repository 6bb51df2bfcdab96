import { Link } from '@tanstack/react-router';
import type { Notification } from '../api/types';
import { formatInstant } from '../ui/format/date';
import { Tag } from '../ui/tag';
import { Ago } from '../ui/time';
import type { Names } from '../records/use-names';
import { explanationOf, nameOfKind, stateWords } from './notification-words';
import { ResendButton } from './resend-button';
import classes from './notifications.module.css';

interface NotificationRowProps {
  slug: string;
  notification: Notification;
  names: Names;
  timeZone: string;
}

export function NotificationRow({ slug, notification, names, timeZone }: NotificationRowProps) {
  const { kind, state, channel, recipient, clientId, createdAt, sentAt, nextAttemptAt } = notification;
  const { word, tone } = stateWords(state);
  const explanation = explanationOf(notification);
  const instant = sentAt ?? createdAt;
  const who = recipient.name ?? recipient.email;
  return (
    <li>
      <div className={classes.what}>
        <b>{nameOfKind(kind)}</b>
        <small>
          to {recipient.name ? `${recipient.name}, ` : ''}
          {recipient.email || 'a deleted address'}
          {channel === 'slack' && ', via Slack'}
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
      {nextAttemptAt ? (
        <span className={classes.when}>
          Next attempt <Ago instant={nextAttemptAt} timeZone={timeZone} />
        </span>
      ) : (
        <time className={classes.when} dateTime={instant}>
          {formatInstant(instant, timeZone)}
        </time>
      )}
      {explanation && <p className={classes.why}>{explanation}</p>}
      {(state === 'failed' || state === 'unknown') && (
        <div className={`${classes.again} qd-screen-only`}>
          <ResendButton notification={notification} label={`Resend ${nameOfKind(kind)} to ${who}`} />
        </div>
      )}
    </li>
  );
}
