import { Checkbox } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { ActionItem } from '../api/action-items';
import { formatShortDate } from '../ui/format/date';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { ageOf } from './age-words';
import classes from './action-items.module.css';

interface ActionItemRowProps {
  item: ActionItem;
  today: string;
  /** Without it, the checkbox is read-only. */
  onDone?: () => void;
  /** Founders only see published items, so they need no "Published" tag. */
  sayShown?: boolean;
  children?: ReactNode;
}

export function ActionItemRow({ item, today, onDone, sayShown = false, children }: ActionItemRowProps) {
  const { title, note, owner, dueOn, overdue, visibility } = item;
  const id = useId();
  const age = ageOf(item);
  return (
    <li className={classes.item}>
      <Checkbox
        id={id}
        mt={2}
        checked={false}
        disabled={!onDone}
        aria-describedby={`${id}-when`}
        onChange={() => onDone?.()}
      />
      <div>
        <label htmlFor={id} className={classes.title}>
          {title}
        </label>
        {note && <p className={classes.note}>{note}</p>}
        <p className={classes.when} id={`${id}-when`}>
          <span>{owner.name}</span>
          <span className={overdue ? classes.overdue : undefined}>
            {overdue ? 'was due' : 'due'} <Day date={dueOn} today={today} format={formatShortDate} />
          </span>
          {age && <span>{age}</span>}
          {sayShown && visibility === 'published' && <Tag tone="accent">Published</Tag>}
        </p>
      </div>
      {children && <span className={`${classes.actions} qd-screen-only`}>{children}</span>}
    </li>
  );
}
