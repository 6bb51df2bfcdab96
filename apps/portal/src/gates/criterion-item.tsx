import { useState } from 'react';
import type { Gate, GateCriterion, GateRecord } from '../api/gates';
import { lazyDialog } from '../ui/lazy-dialog';
import { Tag, type Tone } from '../ui/tag';
import { Ago } from '../ui/time';
import { RecordLink } from './record-link';
import { useTakeBack } from './use-gate-acts';
import classes from './gate.module.css';

const WaiveDialog = lazyDialog(async () => (await import('./waive-dialog')).WaiveDialog);

/** Where to create the records a criterion counts. */
const PLACES: Partial<Record<GateCriterion['criterion'], GateRecord['type']>> = {
  scope_answered: 'scope',
  decision_rights_agreed: 'decision_right_set',
  access_granted: 'access_item',
  interview_coverage: 'interview',
  findings_recorded: 'finding',
  install_focus_chosen: 'finding',
  focus_closed: 'finding',
  decisions_accepted: 'decision',
  decision_reviews_scheduled: 'decision',
};

interface CriterionItemProps {
  slug: string;
  gate: Gate;
  criterion: GateCriterion;
  mayWrite: boolean;
}

export function CriterionItem({ slug, gate, criterion, mayWrite }: CriterionItemProps) {
  const { title, met, have, needed, next, records, waiver } = criterion;
  const [open, setOpen] = useState(false);
  const { word, tone } = wordOf(criterion);
  const place = PLACES[criterion.criterion];
  const running = gate.state === 'active' || gate.state === 'exit_ready';
  return (
    <li className={classes.criterion}>
      <Tag tone={tone}>{word}</Tag>
      <div>
        <p className={classes.title}>{title}</p>
        {!waiver && next && (
          <p className={classes.says}>
            {place && running ? (
              <RecordLink slug={slug} clientId={gate.clientId} record={{ type: place }}>
                {next}
              </RecordLink>
            ) : (
              next
            )}
          </p>
        )}
        {waiver && (
          <p className={classes.says}>
            Waived by {waiver.waivedBy.name} <Ago instant={waiver.createdAt} />: {waiver.reason}
          </p>
        )}
        {criterion.criterion !== 'milestones_done' && records.length > 0 && (
          <Records slug={slug} gate={gate} criterion={criterion} />
        )}
      </div>
      <div className={classes.figure}>
        {needed > 0 && (
          <span className="qd-figures">
            {have} of {needed}
          </span>
        )}
        {mayWrite && running && !met && !waiver && (
          <button
            type="button"
            className="qd-text-button"
            aria-label={`Waive: ${title}`}
            onClick={() => setOpen(true)}
          >
            Waive
          </button>
        )}
        {mayWrite && running && waiver && <TakeBack gate={gate} criterion={criterion} />}
      </div>
      {open && <WaiveDialog gate={gate} criterion={criterion} onClose={() => setOpen(false)} />}
    </li>
  );
}

function Records({
  slug,
  gate,
  criterion: { records },
}: Pick<CriterionItemProps, 'slug' | 'gate' | 'criterion'>) {
  return (
    <details className={classes.records}>
      <summary>{records.length === 1 ? '1 record' : `${records.length} records`}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            <RecordLink slug={slug} clientId={gate.clientId} record={record}>
              {record.title}
            </RecordLink>
            {!record.counted && ', doesn’t count yet'}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TakeBack({ gate, criterion: { title, waiver } }: Pick<CriterionItemProps, 'gate' | 'criterion'>) {
  const { mutate, isPending } = useTakeBack(gate.clientId);
  return (
    <button
      type="button"
      className="qd-text-button"
      aria-label={`Remove waiver: ${title}`}
      disabled={isPending}
      onClick={() => waiver && mutate(waiver)}
    >
      Remove waiver
    </button>
  );
}

function wordOf({ met, waiver }: GateCriterion): { word: string; tone: Tone } {
  if (met) return { word: 'Met', tone: 'good' };
  return waiver ? { word: 'Waived', tone: 'warn' } : { word: 'Open', tone: 'plain' };
}
