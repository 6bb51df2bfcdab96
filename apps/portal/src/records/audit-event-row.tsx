import { Link } from '@tanstack/react-router';
import type { AuditEvent } from '../api/types';
import { formatClock, formatInstant } from '../ui/format/date';
import { factsOf } from './audit-data';
import { deedOf, nameOfActor, subjectOf } from './audit-words';
import type { Names } from './use-names';
import classes from './records.module.css';

interface AuditEventRowProps {
  slug: string;
  event: AuditEvent;
  names: Names;
  timeZone: string;
}

export function AuditEventRow({ slug, event, names, timeZone }: AuditEventRowProps) {
  const { seq, occurredAt, recordType, recordId, clientId, data, hash } = event;
  const subject = subjectOf(event, names);
  return (
    <li>
      <details>
        <summary>
          <time dateTime={occurredAt}>{formatClock(occurredAt, timeZone)}</time>
          <span>
            <b>{nameOfActor(event)}</b> {deedOf(event)}
          </span>
          {subject && <span className={classes.subject}>{subject}</span>}
        </summary>
        <div className={classes.entry}>
          <dl>
            {factsOf(data, names).map(([label, text]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
            <div>
              <dt>When</dt>
              <dd>{formatInstant(occurredAt, timeZone)}</dd>
            </div>
            <div>
              <dt>Record</dt>
              <dd>
                <code>
                  {recordType} {recordId}
                </code>
              </dd>
            </div>
            <div>
              <dt>Entry {seq}</dt>
              <dd>
                <code title="SHA-256 of the previous entry and this one">{hash}</code>
              </dd>
            </div>
          </dl>
          <p className="qd-screen-only">
            <Link
              to="/p/$slug/settings/audit-events"
              params={{ slug }}
              search={{ type: recordType, record: recordId }}
            >
              All events for this record
            </Link>
            {clientId && (
              <Link to="/p/$slug/clients/$clientId" params={{ slug, clientId }}>
                Open {names.get(clientId) ?? 'the client'}
              </Link>
            )}
          </p>
        </div>
      </details>
    </li>
  );
}
