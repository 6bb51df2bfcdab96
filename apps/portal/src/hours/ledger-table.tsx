import { hoursOf } from '@quarterdeck/domain/capacity';
import type { HoursMonth } from '../api/hours-and-access';
import { formatShortDate } from '../ui/format/date';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import classes from './hours.module.css';

/** On narrow screens each row becomes a card with labeled figures. */
export function LedgerTable({ months, today }: { months: readonly HoursMonth[]; today: string }) {
  const agreed = months.some(({ availableMinutes }) => availableMinutes !== null);
  return (
    <table className={classes.ledger}>
      <caption className={classes.caption}>
        {agreed
          ? 'Months count from kickoff. Carried-over hours are used first, oldest first.'
          : 'Months count from kickoff. Without agreed hours, the table only shows time worked.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {agreed && <th scope="col">Carried in</th>}
          {agreed && <th scope="col">Available</th>}
          <th scope="col">Used</th>
          {agreed && <th scope="col">Left</th>}
          {agreed && <th scope="col">Carried out</th>}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <MonthRow key={month.month} month={month} today={today} agreed={agreed} />
        ))}
      </tbody>
    </table>
  );
}

function MonthRow({ month, today, agreed }: { month: HoursMonth; today: string; agreed: boolean }) {
  const { startsOn, endsOn, current, usedMinutes, availableMinutes } = month;
  return (
    <tr data-current={current}>
      <th scope="row">
        <span>
          Month {month.month} {current && <Tag tone="accent">Now</Tag>}
        </span>
        <small>
          <Day date={startsOn} today={today} format={formatShortDate} /> to{' '}
          <Day date={endsOn} today={today} format={formatShortDate} />
        </small>
      </th>
      {agreed && <td data-label="Carried in">{signed(month.carriedInMinutes ?? 0)}</td>}
      {agreed && <td data-label="Available">{hoursOf(availableMinutes ?? 0)}</td>}
      <td data-label="Used">{hoursOf(usedMinutes)}</td>
      {agreed && (
        <td data-label="Left">
          {month.overMinutes ? (
            <Tag tone="bad">{hoursOf(month.overMinutes)} over</Tag>
          ) : (
            hoursOf((availableMinutes ?? 0) - usedMinutes)
          )}
        </td>
      )}
      {agreed && (
        <td data-label="Carried out">
          {signed(month.carriedOutMinutes ?? 0)}
          <Lost month={month} />
        </td>
      )}
    </tr>
  );
}

function Lost({ month: { expiredMinutes, cappedMinutes, current } }: { month: HoursMonth }) {
  const parts = [
    expiredMinutes ? `${hoursOf(expiredMinutes)} ${current ? 'expire' : 'expired'}` : '',
    cappedMinutes ? `${hoursOf(cappedMinutes)} above the limit` : '',
  ].filter(Boolean);
  return parts.length > 0 ? <small>{parts.join(', ')}</small> : null;
}

const signed = (minutes: number) => (minutes > 0 ? `+${hoursOf(minutes)}` : hoursOf(minutes));
