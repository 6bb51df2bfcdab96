import { useQuery } from '@tanstack/react-query';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { formatShortDate } from '../ui/format/date';
import { days, waitOf } from './access-words';
import { accessQuery } from './access.queries';
import classes from './access.module.css';

/** Shows the founder the access only they can grant, longest wait first. */
export function AccessWaits({ engagementId, today }: { engagementId: string; today: string }) {
  const { data } = useQuery(accessQuery(engagementId));
  const open = data?.data.filter(({ state }) => state === 'open') ?? [];
  if (!data || open.length === 0) return null;
  const longestFirst = [...open].sort((a, b) => b.waitingDays - a.waitingDays);
  const { totalDays, blockingItems } = data.waiting;
  return (
    <Section
      id="access"
      title="Access you need to grant"
      note={totalDays > 0 ? `Waiting ${days(totalDays)} in total` : undefined}
    >
      {blockingItems > 0 && (
        <p className={classes.blocking}>
          The work of weeks 2 to 4 can’t be finished until you grant what’s marked as blocking.
        </p>
      )}
      <ul className={classes.items}>
        {longestFirst.map((item) => (
          <li key={item.id} className={classes.item}>
            <div>
              <p className={classes.system}>
                {item.system} {item.blocking && <Tag tone="bad">Blocking</Tag>}
              </p>
              {item.purpose && <p className={classes.quiet}>{item.purpose}</p>}
            </div>
            <p className={classes.when}>
              <b className={item.late ? classes.late : undefined}>{waitOf(item)}</b>
              <br />
              {item.late ? 'was needed' : 'needed'} by{' '}
              <Day date={item.neededBy} today={today} format={formatShortDate} />
              {item.ownerName && ` from ${item.ownerName}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
