import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Section } from '../app/ui/section';
import { fitHypothesesQuery } from './fit.queries';
import { nameOfCost } from './fit-words';
import classes from './fit-section.module.css';

interface FitSectionProps {
  slug: string;
  clientId: string;
  /** Insiders see what the company said is true when it was a lead. */
  engagementId?: string;
}

/** What the company said before the start, and the way to how that has changed. */
export function FitSection({ slug, clientId, engagementId }: FitSectionProps) {
  return (
    <Section id="fit" title="Fit diagnostic">
      {engagementId && <Hypotheses engagementId={engagementId} />}
      <p className={classes.way}>
        <Link to="/p/$slug/clients/$clientId/fit" params={{ slug, clientId }}>
          Day 0 and day 90 side by side
        </Link>
      </p>
    </Section>
  );
}

function Hypotheses({ engagementId }: { engagementId: string }) {
  const hypotheses = useQuery(fitHypothesesQuery(engagementId)).data?.data ?? [];
  if (hypotheses.length === 0) return null;
  return (
    <>
      <p className={classes.lead}>First hypotheses, from what they answered as a lead:</p>
      <ul className={classes.hypotheses}>
        {hypotheses.map(({ id, statement, cost }) => (
          <li key={id}>
            {statement}{' '}
            {cost !== null && <small>Cost as they rate it: {nameOfCost(cost).toLowerCase()}.</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
