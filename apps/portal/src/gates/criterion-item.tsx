import { useState } from 'react';
import type { Gate, GateCriterion } from '../api/gates';
import { lazyDialog } from '../app/ui/lazy-dialog';
import { Tag, type Tone } from '../app/ui/tag';
import { Ago } from '../app/ui/time';
import { RecordLink } from './record-link';
import { useTakeBack } from './use-gate-acts';
import classes from './gate.module.css';

const WaiveDialog = lazyDialog(async () => (await import('./waive-dialog')).WaiveDialog);
const ResolveDialog = lazyDialog(async () => (await import('./resolve-dialog')).ResolveDialog);

interface CriterionItemProps {
  slug: string;
  gate: Gate;
  criterion: GateCriterion;
  today: string;
  mayWrite: boolean;
}

/** What has to be true, what of it is there, and what to do: write the record, or waive it with a reason. */
export function CriterionItem({ slug, gate, criterion, today, mayWrite }: CriterionItemProps) {
  const { title, met, have, needed, next, records, waiver } = criterion;
  const [open, setOpen] = useState<'waive' | 'resolve'>();
  const { word, tone } = wordOf(criterion);
  const running = gate.state === 'active' || gate.state === 'exit_ready';
  const focus = criterion.criterion === 'focus_closed' && !met ? records[0] : undefined;
  const close = () => setOpen(undefined);
  return (
    <li className={classes.criterion}>
      <Tag tone={tone}>{word}</Tag>
      <div>
        <p className={classes.title}>{title}</p>
        {!waiver && next && <p className={classes.says}>{next}</p>}
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
        {mayWrite && running && focus && (
          <button type="button" className="qd-text-button" onClick={() => setOpen('resolve')}>
            Close it
          </button>
        )}
        {mayWrite && running && !met && !waiver && (
          <button
            type="button"
            className="qd-text-button"
            aria-label={`Waive: ${title}`}
            onClick={() => setOpen('waive')}
          >
            Waive
          </button>
        )}
        {mayWrite && running && waiver && <TakeBack gate={gate} criterion={criterion} />}
      </div>
      {open === 'waive' && <WaiveDialog gate={gate} criterion={criterion} onClose={close} />}
      {open === 'resolve' && focus && (
        <ResolveDialog clientId={gate.clientId} finding={focus} today={today} onClose={close} />
      )}
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
            {!record.counted && ', does not count yet'}
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
      aria-label={`Take the waiver back: ${title}`}
      disabled={isPending}
      onClick={() => waiver && mutate(waiver)}
    >
      Take back
    </button>
  );
}

function wordOf({ met, waiver }: GateCriterion): { word: string; tone: Tone } {
  if (met) return { word: 'Met', tone: 'good' };
  return waiver ? { word: 'Waived', tone: 'warn' } : { word: 'Open', tone: 'plain' };
}
