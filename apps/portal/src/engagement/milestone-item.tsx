import { Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { Milestone } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Day } from '../ui/time';
import { formatShortDate } from '../ui/format/date';
import { useMilestoneDone } from './use-milestone-done';
import classes from './plan-section.module.css';

const MilestoneDialog = lazyDialog(async () => (await import('./milestone-dialog')).MilestoneDialog);

interface MilestoneItemProps {
  milestone: Milestone;
  clientId: string;
  today: string;
  mayWrite: boolean;
}

export function MilestoneItem({ milestone, clientId, today, mayWrite }: MilestoneItemProps) {
  const { title, description, dueOn, doneOn, overdue } = milestone;
  const [editing, setEditing] = useState(false);
  const id = useId();
  const setDone = useMilestoneDone(clientId);
  return (
    <li className={classes.milestone} data-done={doneOn !== null}>
      <Checkbox
        id={id}
        mt={2}
        checked={doneOn !== null}
        disabled={!mayWrite}
        aria-describedby={`${id}-due`}
        onChange={({ currentTarget }) => setDone(milestone, currentTarget.checked ? today : null)}
      />
      <div>
        <label htmlFor={id} className={classes.title}>
          {title}
        </label>
        {!doneOn && <p>{description}</p>}
      </div>
      <div className={classes.due} data-overdue={overdue} id={`${id}-due`}>
        {doneOn ? (
          <span>
            Done <Day date={doneOn} today={today} format={formatShortDate} />
          </span>
        ) : (
          <span>
            {overdue ? 'Was due' : 'Due'} <Day date={dueOn} today={today} format={formatShortDate} />
          </span>
        )}
        {mayWrite && (
          <button
            type="button"
            className="qd-text-button"
            onClick={() => setEditing(true)}
            aria-label={`Edit ${title}`}
          >
            Edit
          </button>
        )}
      </div>
      {editing && (
        <MilestoneDialog milestone={milestone} clientId={clientId} onClose={() => setEditing(false)} />
      )}
    </li>
  );
}
