import { ENGAGEMENT_DAYS } from '@quarterdeck/domain/phase';
import type { EngagementDay } from '../api/types';
import classes from './phase-track.module.css';

export interface TrackPhase {
  kind: string;
  name: string;
  dayFrom: number;
  dayTo: number;
}

interface PhaseTrackProps {
  phases: readonly TrackPhase[];
  day: EngagementDay;
  /** Drafts have no running phase. */
  running: boolean;
  labels?: boolean;
}

export function PhaseTrack({ phases, day, running, labels = false }: PhaseTrackProps) {
  const today = todayOn(day);
  const current = phases.find(({ dayFrom, dayTo }) => dayFrom <= today && today <= dayTo);
  const words = phases.map(({ name, dayFrom, dayTo }) => `${name} days ${dayFrom} to ${dayTo}`).join(', ');
  const position = day.position === 'within' ? `Day ${today} of ${ENGAGEMENT_DAYS}. ` : '';
  return (
    <div className={classes.track} data-running={running}>
      <div className={classes.bar} role="img" aria-label={`${position}${words}.`}>
        {phases.map((phase) => (
          <div
            key={phase.kind}
            className={classes.segment}
            data-current={running && phase === current}
            style={{ flexGrow: phase.dayTo - phase.dayFrom + 1 }}
          >
            <div className={classes.elapsed} style={{ width: `${100 * elapsedShare(phase, today)}%` }} />
          </div>
        ))}
        {day.position === 'within' && (
          <div className={classes.today} style={{ left: `${(100 * (today - 0.5)) / ENGAGEMENT_DAYS}%` }} />
        )}
      </div>
      {labels && (
        <ol className={classes.labels} aria-hidden="true">
          {phases.map((phase) => (
            <li
              key={phase.kind}
              data-current={running && phase === current}
              style={{ flexGrow: phase.dayTo - phase.dayFrom + 1 }}
            >
              {phase.name}
              <small>
                {phase.dayFrom}–{phase.dayTo}
              </small>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function todayOn({ position, day }: EngagementDay): number {
  if (position === 'before') return 0;
  return position === 'after' ? ENGAGEMENT_DAYS + 1 : (day ?? 0);
}

function elapsedShare({ dayFrom, dayTo }: TrackPhase, today: number): number {
  const length = dayTo - dayFrom + 1;
  return Math.min(length, Math.max(0, today - dayFrom + 0.5)) / length;
}
