import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import type { CheckIn } from '../api/types';
import { formatMoney } from '../ui/format/money';
import { HealthLine } from './health-line';
import { pulseWord } from './pulse';
import classes from './check-in-text.module.css';

/** Skips empty parts. */
export function CheckInText({ checkIn, level = 4 }: { checkIn: CheckIn; level?: 2 | 3 | 4 }) {
  const Heading = `h${level}` as const;
  const texts = [
    { heading: checkIn.kind === COUNTED_KIND ? 'Moved' : 'Notes', text: checkIn.moved },
    { heading: 'Blocked', text: checkIn.blocked },
    { heading: 'Decisions needed', text: checkIn.decisionsNeeded },
  ].filter(({ text }) => text);
  const figures = [
    { name: 'Cash', money: checkIn.cash },
    { name: 'In', money: checkIn.cashIn },
    { name: 'Out', money: checkIn.cashOut },
  ].filter(({ money }) => money);
  return (
    <div className={classes.text}>
      <HealthLine checkIn={checkIn} />
      {texts.map(({ heading, text }) => (
        <div key={heading}>
          <Heading>{heading}</Heading>
          <p>{text}</p>
        </div>
      ))}
      {(figures.length > 0 || checkIn.pulse !== null) && (
        <dl className={classes.figures}>
          {figures.map(({ name, money }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{money && formatMoney(money)}</dd>
            </div>
          ))}
          {checkIn.pulse !== null && (
            <div>
              <dt>Pulse</dt>
              <dd>
                {checkIn.pulse} of 5, {pulseWord(checkIn.pulse).toLowerCase()}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}
