import { useQuery } from '@tanstack/react-query';
import type { DecisionLatency } from '../../api/types';
import { Section } from '../../ui/section';
import { days } from '../decision-clock';
import { nameOfCategory } from '../decision-words';
import { latencyQuery } from '../decisions.queries';
import classes from './latency-panel.module.css';

/** Hidden while the log is empty. */
export function LatencyPanel({ clientId }: { clientId?: string }) {
  const { data } = useQuery(latencyQuery(clientId));
  if (!data) return null;
  const { two_way: twoWay, one_way: oneWay } = data.targets;
  return (
    <div className={classes.panel}>
      <Section
        title="How long decisions take"
        note={`Target: ${twoWay} business days for two-way doors, ${oneWay} for one-way doors.`}
      >
        <Figures latency={data} />
        <OpenOnes latency={data} />
      </Section>
    </div>
  );
}

function Figures({ latency: { categories: figures } }: { latency: DecisionLatency }) {
  if (figures.length === 0)
    return <p className={classes.quiet}>No decisions yet, so there’s nothing to measure.</p>;
  return (
    <div className={classes.scroll} role="region" aria-label="Days per category" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col">Median</th>
            <th scope="col">90th percentile</th>
            <th scope="col">On target</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ category: of, medianDays, p90Days, n, withinTarget }) => (
            <tr key={of}>
              <th scope="row">{nameOfCategory(of)}</th>
              <td>{days(medianDays)}</td>
              <td>{days(p90Days)}</td>
              <td>
                {withinTarget} of {n}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Open decisions have no latency yet. */
function OpenOnes({ latency: { open, openCount } }: { latency: DecisionLatency }) {
  if (openCount === 0) return <p className={classes.apart}>No open decisions.</p>;
  const oldest = Math.max(...open.map(({ ageDays }) => ageDays));
  const late = open.filter(({ pastTarget }) => pastTarget).length;
  return (
    <p className={classes.apart}>
      Not counted yet: {openCount} open, oldest {days(oldest)}
      {late > 0 && `; ${late} past target`}.
    </p>
  );
}
