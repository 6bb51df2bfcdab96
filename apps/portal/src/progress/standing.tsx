import type { Progress } from '../api/types';
import { Blank } from '../ui/blank';
import { formatDate } from '../ui/format/date';
import { dayWords } from '../engagement/day-words';
import { PhaseTrack } from '../engagement/phase-track';
import classes from './progress.module.css';

export function Standing({ progress: { engagement } }: { progress: Progress }) {
  if (!engagement) {
    return (
      <section className={classes.standing} aria-label="Where we are">
        <Blank heading="The 90 days are being planned" level={2}>
          Once they start, you’ll see where you are, what moved and what needs you.
        </Blank>
      </section>
    );
  }
  const { state, day, phases, currentPhase, kickoffOn, endsOn, milestones } = engagement;
  const running = state === 'active' || state === 'paused';
  const phase = phases.find(({ kind }) => kind === currentPhase);
  const inPhase = milestones.filter(({ phaseId }) => phaseId === phase?.id);
  const done = inPhase.filter(({ doneOn }) => doneOn).length;
  return (
    <section className={classes.standing} aria-label="Where we are">
      <p className={classes.day}>{dayWords(day, state)}</p>
      <p className={classes.sub}>
        {phase && running ? (
          <>
            {phase.name}, until {formatDate(phase.endsOn)}
            {inPhase.length > 0 && `. ${done} of ${inPhase.length} milestones in this phase done`}.
          </>
        ) : (
          <>
            {formatDate(kickoffOn)} to {formatDate(endsOn)}
          </>
        )}
      </p>
      <PhaseTrack phases={phases} day={day} running={running} labels />
    </section>
  );
}
