import { Link } from '@tanstack/react-router';
import { OUTCOME_WORDS } from '@quarterdeck/domain/outcome-reason';
import type { Occurrence } from '../../api/types';
import { formatShortDate } from '../../ui/format/date';
import { PUNCTUALITY } from '../punctuality-tag';
import classes from './punctuality-strip.module.css';

interface StripProps {
  slug: string;
  occurrences: readonly Occurrence[];
  today: string;
}

/** Shape repeats what color says. */
export function PunctualityStrip({ slug, occurrences, today }: StripProps) {
  if (occurrences.length === 0) return null;
  const weeks = [...occurrences].sort((a, b) => a.localDate.localeCompare(b.localDate));
  return (
    <ol className={`${classes.strip} qd-screen-only`} aria-label="Check-ins by week">
      {weeks.map(({ id, localDate, punctuality, outcomeReason }) => {
        const known = outcomeReason ? OUTCOME_WORDS[outcomeReason] : PUNCTUALITY[punctuality].word;
        const word = punctuality === 'pending' && localDate > today ? 'Planned' : known;
        const label = `${formatShortDate(localDate)}: ${word}`;
        return (
          <li key={id}>
            <Link
              to="/p/$slug/check-ins/$occurrenceId"
              params={{ slug, occurrenceId: id }}
              className={classes.week}
              title={label}
              aria-label={label}
              preload={false}
            >
              <i data-punctuality={punctuality} data-planned={localDate > today} />
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
