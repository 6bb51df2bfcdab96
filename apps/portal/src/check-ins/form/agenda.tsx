import { agendaPoints } from '@quarterdeck/domain/agenda';
import classes from './on-the-table.module.css';

export function Agenda({ agenda }: { agenda: string }) {
  const points = agendaPoints(agenda);
  if (points.length === 0) return null;
  return (
    <section className={classes.agenda} aria-labelledby="agenda">
      <h2 id="agenda">Agenda</h2>
      <ol>
        {points.map((point, index) => (
          <li key={index}>{point}</li>
        ))}
      </ol>
    </section>
  );
}
