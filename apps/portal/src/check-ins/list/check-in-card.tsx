import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CheckIn } from '../../api/types';
import { Tag } from '../../ui/tag';
import { Day } from '../../ui/time';
import { CheckInText } from '../check-in-text';
import { PunctualityTag } from '../punctuality-tag';
import classes from './check-ins-section.module.css';

interface CheckInCardProps {
  slug: string;
  checkIn: CheckIn;
  today: string;
  open: boolean;
}

export function CheckInCard({ slug, checkIn, today, open: atFirst }: CheckInCardProps) {
  const [open, setOpen] = useState(atFirst);
  const { localDate, occurrenceId, punctuality, visibility, author, moved } = checkIn;
  return (
    <li className={classes.card}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3>
            <Day date={localDate} today={today} />
          </h3>
          <PunctualityTag punctuality={punctuality} />
          {visibility === 'published' && <Tag tone="accent">Published</Tag>}
          {!open && <span className={classes.first}>{moved}</span>}
        </summary>
        <CheckInText checkIn={checkIn} />
        <p className={classes.by}>
          {author.name}{' '}
          <Link
            className="qd-screen-only"
            to="/p/$slug/check-ins/$occurrenceId"
            params={{ slug, occurrenceId }}
            aria-label={`Open the check-in of ${localDate}`}
          >
            Open
          </Link>
        </p>
      </details>
    </li>
  );
}
