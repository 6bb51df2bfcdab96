import { useState } from 'react';
import type { Engagement, Milestone, Phase } from '../api/types';
import { Section } from '../ui/section';
import { Tag, type Tone } from '../ui/tag';
import { Day } from '../ui/time';
import { formatShortDate } from '../ui/format/date';
import { PhaseGate } from '../gates/phase-gate';
import { MilestoneItem } from './milestone-item';
import classes from './plan-section.module.css';

interface PlanSectionProps {
  slug: string;
  engagement: Engagement;
  today: string;
  mayWrite: boolean;
}

/** The running phase and late ones start open. */
export function PlanSection({ slug, engagement, today, mayWrite }: PlanSectionProps) {
  const { milestones, phases } = engagement;
  const done = milestones.filter(({ doneOn }) => doneOn).length;
  return (
    <Section id="plan" title="Plan" note={`${done} of ${milestones.length} milestones done`}>
      <ol className={classes.phases}>
        {phases.map((phase) => (
          <PhaseItem
            key={phase.id}
            slug={slug}
            phase={phase}
            milestones={milestones.filter(({ phaseId }) => phaseId === phase.id)}
            engagement={engagement}
            today={today}
            mayWrite={mayWrite}
          />
        ))}
      </ol>
    </Section>
  );
}

interface PhaseItemProps extends PlanSectionProps {
  phase: Phase;
  milestones: readonly Milestone[];
}

function PhaseItem({ slug, phase, milestones, engagement, today, mayWrite }: PhaseItemProps) {
  const begins = engagement.currentPhase === null && phase.dayFrom === 1;
  const late = milestones.some(({ overdue }) => overdue);
  const [open, setOpen] = useState(engagement.currentPhase === phase.kind || phase.overdue || late || begins);
  const done = milestones.filter(({ doneOn }) => doneOn).length;
  const { word, tone } = stateOf(phase);
  return (
    <li className={classes.phase}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3>{phase.name}</h3>
          <span className={classes.when}>
            Days {phase.dayFrom}–{phase.dayTo},{' '}
            <Day date={phase.startsOn} today={today} format={formatShortDate} /> to{' '}
            <Day date={phase.endsOn} today={today} format={formatShortDate} />
          </span>
          <span className={classes.state}>
            <Tag tone={tone}>{word}</Tag>{' '}
            <span className="qd-figures">
              {done} of {milestones.length}
            </span>
          </span>
        </summary>
        <ul className={classes.milestones}>
          {milestones.map((milestone) => (
            <MilestoneItem
              key={milestone.id}
              milestone={milestone}
              clientId={engagement.clientId}
              today={today}
              mayWrite={mayWrite}
            />
          ))}
        </ul>
        <PhaseGate {...{ slug, engagement, phase, mayWrite }} />
      </details>
    </li>
  );
}

function stateOf({ state, overdue }: Phase): { word: string; tone: Tone } {
  if (overdue) return { word: 'Overdue', tone: 'bad' };
  if (state === 'active') return { word: 'Running', tone: 'accent' };
  if (state === 'exit_ready') return { word: 'Ready to close', tone: 'good' };
  return state === 'closed' ? { word: 'Closed', tone: 'good' } : { word: 'Not started', tone: 'plain' };
}
