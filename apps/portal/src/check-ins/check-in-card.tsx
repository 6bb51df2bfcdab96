import { Link } from '@tanstack/react-router';
import type { CheckIn } from '../api/types';
import { Tag } from '../app/ui/tag';
import { Day } from '../app/ui/time';
import { CheckInText } from './check-in-text';
import { PunctualityTag } from './punctuality-tag';
import classes from './check-ins-section.module.css';

export function CheckInCard({ slug, checkIn, today }: { slug: string; checkIn: CheckIn; today: string }) {
  const published = checkIn.visibility === 'published';
  return (
    <li className={classes.card}>
      <h3>
        <Link to="/p/$slug/check-ins/$occurrenceId" params={{ slug, occurrenceId: checkIn.occurrenceId }}>
          <Day date={checkIn.localDate} today={today} />
        </Link>
        <PunctualityTag punctuality={checkIn.punctuality} />
        {published && <Tag tone="accent">Published</Tag>}
        <span className={classes.author}>{checkIn.author.name}</span>
      </h3>
      <CheckInText checkIn={checkIn} />
    </li>
  );
}
