import type { Progress } from '../api/types';
import { Section } from '../ui/section';
import { Day } from '../ui/time';
import { CheckInText } from '../check-ins/check-in-text';
import { AdherenceFigure } from '../engagement/adherence-figure';
import classes from './progress.module.css';

export function History({ progress: { checkIns, adherence, today } }: { progress: Progress }) {
  const earlier = checkIns.slice(1);
  if (earlier.length === 0) return null;
  return (
    <Section
      title="Earlier check-ins"
      note={
        <>
          On time: <AdherenceFigure adherence={adherence} />
        </>
      }
    >
      <ul className={classes.history}>
        {earlier.map((checkIn) => (
          <li key={checkIn.id}>
            <details>
              <summary>
                <Day date={checkIn.localDate} today={today} />
                <span>{checkIn.moved}</span>
              </summary>
              <CheckInText checkIn={checkIn} level={3} />
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
