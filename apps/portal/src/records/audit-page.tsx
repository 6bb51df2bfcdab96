import { Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { AuditEvent } from '../api/types';
import { formatLongDate, placeOf, todayIn } from '../ui/format/date';
import { Blank } from '../ui/blank';
import { LoadMore } from '../ui/load-more';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { useSession } from '../session/session';
import { AuditEventRow } from './audit-event-row';
import { nameOfRecordType, RECORD_TYPES } from './audit-words';
import { auditQuery } from './records.queries';
import { useNames } from './use-names';
import classes from './records.module.css';

const EVERY = { value: '', label: 'All kinds' };

export function AuditPage() {
  const { slug } = useParams({ from: '/inside/p/$slug/settings/audit-events' });
  const { type, record } = useSearch({ from: '/inside/p/$slug/settings/audit-events' });
  const navigate = useNavigate({ from: '/p/$slug/settings/audit-events' });
  const { timeZone } = useSession().user;
  const { names } = useNames();
  const query = useInfiniteQuery(auditQuery({ recordType: type, recordId: type && record }));
  return (
    <Page
      title="Audit trail"
      windowTitle="Audit trail"
      width="reading"
      above={
        <Link to="/p/$slug/settings" params={{ slug }}>
          Settings
        </Link>
      }
      below={`Entries can’t be changed or deleted. Times are in ${placeOf(timeZone)}.`}
    >
      <div className={`${classes.filter} qd-screen-only`}>
        <Select
          label="Kind of record"
          data={[EVERY, ...RECORD_TYPES]}
          value={type ?? ''}
          onChange={(value) => void navigate({ search: { type: value || undefined }, replace: true })}
        />
        {type && record && (
          <p>
            Showing one record.{' '}
            <Link to="/p/$slug/settings/audit-events" params={{ slug }} search={{ type }} resetScroll={false}>
              Show all of {nameOfRecordType(type).toLowerCase()}
            </Link>
          </p>
        )}
      </div>
      <Loaded query={query} skeleton={<LoadingLines rows={6} />}>
        {({ pages }) => {
          const events = pages.flatMap(({ data }) => data);
          if (events.length === 0) {
            return (
              <Blank heading="Nothing of this kind yet" level={2}>
                Changes to {type ? nameOfRecordType(type).toLowerCase() : 'the practice'} appear here as they
                happen.
              </Blank>
            );
          }
          return (
            <div className={classes.days}>
              {[...byDay(events, timeZone)].map(([day, ofDay]) => (
                <Section key={day} title={formatLongDate(day)}>
                  <ul className={classes.events}>
                    {ofDay.map((event) => (
                      <AuditEventRow
                        key={event.seq}
                        slug={slug}
                        event={event}
                        names={names}
                        timeZone={timeZone}
                      />
                    ))}
                  </ul>
                </Section>
              ))}
              <LoadMore
                key={`${type} ${record}`}
                query={query}
                label="Show older events"
                end="Start of the audit trail."
              />
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function byDay(events: readonly AuditEvent[], timeZone: string): Map<string, AuditEvent[]> {
  const days = new Map<string, AuditEvent[]>();
  for (const event of events) {
    const day = todayIn(timeZone, Date.parse(event.occurredAt));
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return days;
}
