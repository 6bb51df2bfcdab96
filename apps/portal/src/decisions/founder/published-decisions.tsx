import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LoadMore } from '../../ui/load-more';
import { Section } from '../../ui/section';
import { Tag } from '../../ui/tag';
import { Ago } from '../../ui/time';
import { StateTag } from '../decision-clock';
import { decisionPagesQuery } from '../decisions.queries';
import classes from './founder-list.module.css';

/** Hidden while nothing is published. */
export function PublishedDecisions({ slug, clientId }: { slug: string; clientId: string }) {
  const query = useInfiniteQuery(decisionPagesQuery({ clientId }));
  // Insiders preview this page as the founder sees it.
  const decisions =
    query.data?.pages.flatMap(({ data }) => data).filter(({ visibility }) => visibility === 'published') ??
    [];
  if (decisions.length === 0) return null;
  return (
    <Section title="Decisions">
      <ul className={classes.published}>
        {decisions.map(({ id, number, title, state, decidedAt, approvedRevision, proposedRevision }) => (
          <li key={id}>
            <span className={classes.number}>{number}</span>
            <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: id }}>
              {title}
            </Link>
            <span className={classes.state}>
              <StateTag state={state} />
              {approvedRevision !== null && proposedRevision !== null && (
                <Tag tone="warn">Change pending</Tag>
              )}
              {decidedAt && (
                <small>
                  <Ago instant={decidedAt} />
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <LoadMore query={query} label="Show older decisions" end="Start of the log." />
    </Section>
  );
}
