import { Checkbox } from '@mantine/core';
import { SEQUENCE_WEEKS } from '@quarterdeck/domain/first-month';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { SequenceItem, SequenceItemList } from '../api/hours-and-access';
import { formatShortDate } from '../ui/format/date';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Day } from '../ui/time';
import { days } from './access-words';
import { firstMonthQuery } from './access.queries';
import { useSequenceDone } from './use-sequence-done';
import classes from './access.module.css';

interface FirstMonthSectionProps {
  engagementId: string;
  today: string;
  mayWrite: boolean;
}

/** Steps that need access stay locked until it is granted. */
export function FirstMonthSection({ engagementId, today, mayWrite }: FirstMonthSectionProps) {
  const query = useQuery(firstMonthQuery(engagementId));
  const setDone = useSequenceDone(engagementId);
  const items = query.data?.data;
  const done = items?.filter(({ doneOn }) => doneOn).length;
  return (
    <Section
      id="first-month"
      title="First month"
      note={items?.length ? `${done} of ${items.length} done` : ''}
    >
      <Loaded query={query} skeleton={<LoadingLines rows={4} height={44} />}>
        {(month) =>
          month.data.length === 0 ? (
            <p className={classes.quiet}>
              A client’s first engagement has a plan for its first four weeks. It starts when you activate the
              engagement.
            </p>
          ) : (
            <>
              <Blocking month={month} />
              {SEQUENCE_WEEKS.map((week) => (
                <div key={week} className={classes.week}>
                  <h3>Week {week}</h3>
                  <ul>
                    {month.data
                      .filter((item) => item.week === week)
                      .map((item) => (
                        <Step
                          key={item.id}
                          item={item}
                          today={today}
                          mayWrite={mayWrite}
                          onDone={(item, done) => setDone(item, done ? today : null)}
                        />
                      ))}
                  </ul>
                </div>
              ))}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Blocking({ month: { blockingAccess, data } }: { month: SequenceItemList }) {
  if (blockingAccess.length === 0 || !data.some(({ blocked }) => blocked)) return null;
  const names = blockingAccess
    .map(({ system, waitingDays }) => `${system} (${days(waitingDays)})`)
    .join(', ');
  return <p className={classes.blocking}>Weeks 2 to 4 are waiting for access: {names}.</p>;
}

interface StepProps {
  item: SequenceItem;
  today: string;
  mayWrite: boolean;
  onDone: (item: SequenceItem, done: boolean) => void;
}

function Step({ item, today, mayWrite, onDone }: StepProps) {
  const { title, doneOn, dueOn, overdue, blocked } = item;
  const id = useId();
  return (
    <li className={classes.step} data-done={doneOn !== null}>
      <Checkbox
        id={id}
        checked={doneOn !== null}
        disabled={!mayWrite || blocked}
        aria-describedby={`${id}-due`}
        onChange={({ currentTarget }) => onDone(item, currentTarget.checked)}
      />
      <label htmlFor={id}>{title}</label>
      <span id={`${id}-due`} className={overdue ? classes.late : classes.when}>
        {doneOn ? 'Done ' : overdue ? 'Was due ' : 'Due '}
        <Day date={doneOn ?? dueOn} today={today} format={formatShortDate} />
        {blocked && ', needs access'}
      </span>
    </li>
  );
}
