import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSession } from '../session/session';
import { rightSetsQuery } from './engagement-setup.queries';
import classes from './engagement-setup.module.css';

/** Also shown before the engagement starts. */
export function RightsWait({ clientId }: { clientId: string }) {
  const { practice } = useSession();
  const proposed = useQuery(rightSetsQuery(clientId)).data?.data.find(({ state }) => state === 'proposed');
  if (!practice || !proposed) return null;
  return (
    <section className={classes.waiting} aria-label="Decision rights">
      <p>
        {proposed.proposedBy?.name} has proposed who decides what. It’s one page and takes about three
        minutes.
      </p>
      <Link to="/p/$slug/decision-rights/$setId" params={{ slug: practice.slug, setId: proposed.id }}>
        Read and agree
      </Link>
    </section>
  );
}
