import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Gate } from '../api/gates';
import type { Engagement, Phase } from '../api/types';
import { Ago } from '../ui/time';
import { CriterionItem } from './criterion-item';
import { gatesQuery } from './gates.queries';
import { useClosePhase } from './use-gate-acts';
import classes from './gate.module.css';

interface PhaseGateProps {
  slug: string;
  engagement: Engagement;
  phase: Phase;
  mayWrite: boolean;
}

export function PhaseGate({ slug, engagement, phase, mayWrite }: PhaseGateProps) {
  const { data } = useQuery(gatesQuery(engagement.id));
  const gate = data?.data.find(({ phaseId }) => phaseId === phase.id);
  if (!gate || gate.criteria.length === 0) return null;
  return (
    <section className={classes.gate} aria-label={`Phase gate: ${phase.name}`}>
      <h4>{gate.closing ? 'As it stood when the phase closed' : 'To close this phase'}</h4>
      <ul>
        {gate.criteria.map((criterion) => (
          <CriterionItem
            key={criterion.criterion}
            {...{ slug, gate, criterion }}
            mayWrite={mayWrite && engagement.state === 'active'}
          />
        ))}
      </ul>
      {gate.closing && (
        <p className={classes.end}>
          Closed by {gate.closing.closedBy.name} <Ago instant={gate.closing.closedAt} />.
        </p>
      )}
      {mayWrite && engagement.state === 'active' && <Closing gate={gate} />}
    </section>
  );
}

function Closing({ gate }: { gate: Gate }) {
  const { mutate, isPending } = useClosePhase(gate.clientId);
  const missing = gate.criteria.filter(({ met, waiver }) => !met && !waiver).length;
  if (gate.state === 'active') {
    return (
      <p className={classes.end}>
        {missing === 1 ? '1 criterion is' : `${missing} criteria are`} open. Meet or waive every criterion to
        close the phase.
      </p>
    );
  }
  if (gate.state !== 'exit_ready') return null;
  return (
    <div className={`${classes.end} qd-screen-only`}>
      <Button size="sm" loading={isPending} onClick={() => mutate(gate)}>
        Close {gate.name}
      </Button>
      Every criterion is met or waived.
    </div>
  );
}
