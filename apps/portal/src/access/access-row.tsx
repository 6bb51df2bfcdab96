import { Button } from '@mantine/core';
import type { AccessItem, AccessStep } from '../api/hours-and-access';
import { formatShortDate } from '../ui/format/date';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { days, waitOf } from './access-words';
import classes from './access.module.css';

interface AccessRowProps {
  item: AccessItem;
  today: string;
  mayWrite: boolean;
  onStep: (step: AccessStep) => void;
  onChange: () => void;
  onDelete: () => void;
}

export function AccessRow({ item, today, mayWrite, onStep, onChange, onDelete }: AccessRowProps) {
  const { system, purpose, ownerName, state, blocking } = item;
  return (
    <li className={classes.item} data-state={state}>
      <div>
        <p className={classes.system}>
          {system} {state === 'open' && blocking && <Tag tone="bad">Blocking</Tag>}
        </p>
        {purpose && <p className={classes.quiet}>{purpose}</p>}
        <p className={classes.when}>
          <When item={item} today={today} />
          {ownerName && ` · ${ownerName} grants it`}
        </p>
      </div>
      {mayWrite && (
        <span className={`${classes.actions} qd-screen-only`}>
          {state === 'open' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Mark as granted: ${system}`}
              onClick={() => onStep('grants')}
            >
              Mark as granted
            </Button>
          )}
          {state === 'granted' && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Mark as revoked: ${system}`}
              onClick={() => onStep('revocations')}
            >
              Mark as revoked
            </Button>
          )}
          <button type="button" className="qd-text-button" aria-label={`Edit ${system}`} onClick={onChange}>
            Edit
          </button>
          {state === 'open' && (
            <button
              type="button"
              className="qd-text-button"
              aria-label={`Remove ${system}: not needed`}
              onClick={onDelete}
            >
              Not needed
            </button>
          )}
        </span>
      )}
    </li>
  );
}

function When({ item, today }: { item: AccessItem; today: string }) {
  const { state, neededBy, late, grantedOn, revokedOn, waitingDays } = item;
  if (state === 'revoked') {
    return (
      <>
        Revoked <Day date={revokedOn!} today={today} format={formatShortDate} />
      </>
    );
  }
  if (state === 'granted') {
    return (
      <>
        Granted <Day date={grantedOn!} today={today} format={formatShortDate} />
        {waitingDays > 0 && `, after ${days(waitingDays)}`}
      </>
    );
  }
  return (
    <>
      <b className={late ? classes.late : undefined}>{waitOf(item)}</b>, {late ? 'was needed' : 'needed'} by{' '}
      <Day date={neededBy} today={today} format={formatShortDate} />
    </>
  );
}
