import { Button } from '@mantine/core';
import { hoursOf } from '@quarterdeck/domain/capacity';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TimeEntry } from '../api/hours-and-access';
import type { Client } from '../api/types';
import { formatWeekdayDate } from '../ui/format/date';
import { lazyDialog } from '../ui/lazy-dialog';
import { LoadMore } from '../ui/load-more';
import { Loaded } from '../ui/loaded';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { timeEntriesQuery } from './hours.queries';
import { nameOfKind } from './hours-words';
import { useDropTime } from './use-save-time';
import classes from './hours.module.css';

const TimeEntryDialog = lazyDialog(async () => (await import('./time-entry-dialog')).TimeEntryDialog);

interface TimeEntryListProps {
  client: Client;
  engagementId: string;
  today: string;
  mayWrite: boolean;
}

export function TimeEntryList({ client, engagementId, today, mayWrite }: TimeEntryListProps) {
  const query = useInfiniteQuery(timeEntriesQuery(engagementId));
  const [changing, setChanging] = useState<TimeEntry>();
  const drop = useDropTime(engagementId);
  return (
    <div>
      <h3>Time entries</h3>
      <Loaded query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ data }) => data);
          if (entries.length === 0) {
            return (
              <p className={classes.quiet}>
                No time logged yet. {mayWrite && 'It takes two clicks: Log time, then the duration.'}
              </p>
            );
          }
          return (
            <ul className={classes.entries}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <b>{hoursOf(entry.minutes)}</b>
                  <div>
                    <p>
                      {entry.note || nameOfKind(entry.kind)}{' '}
                      {entry.kind === 'unplanned' && entry.note && <Tag tone="warn">Unplanned</Tag>}
                    </p>
                    <small>
                      <Day date={entry.workedOn} today={today} format={formatWeekdayDate} />,{' '}
                      {entry.person.name}
                      {entry.note &&
                        entry.kind !== 'unplanned' &&
                        `, ${nameOfKind(entry.kind).toLowerCase()}`}
                    </small>
                  </div>
                  {mayWrite && (
                    <span className={`${classes.entryActions} qd-screen-only`}>
                      <button
                        type="button"
                        className="qd-text-button"
                        aria-label={`Edit ${hoursOf(entry.minutes)} on ${entry.workedOn}`}
                        onClick={() => setChanging(entry)}
                      >
                        Edit
                      </button>
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        color="red"
                        aria-label={`Delete ${hoursOf(entry.minutes)} on ${entry.workedOn}`}
                        onClick={() => drop(entry)}
                      >
                        Delete
                      </Button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      <LoadMore query={query} label="Show older entries" end="That’s everything." />
      {changing && (
        <TimeEntryDialog
          clientId={client.id}
          engagementId={engagementId}
          today={today}
          entry={changing}
          onClose={() => setChanging(undefined)}
        />
      )}
    </div>
  );
}
