import { Link } from '@tanstack/react-router';
import type { DecisionSummary } from '../../api/types';
import { formatShortDate } from '../../ui/format/date';
import { formatMoney } from '../../ui/format/money';
import { Tag } from '../../ui/tag';
import { ageWords, isOpen, StateTag, waitsFor } from '../decision-clock';
import { useSession } from '../../session/session';
import { nameOfCategory, nameOfDoor } from '../decision-words';
import classes from './decision-list.module.css';

interface DecisionListProps {
  slug: string;
  decisions: readonly DecisionSummary[];
  /** Client names by id, for lists across clients. */
  clientNames?: ReadonlyMap<string, string>;
}

export function DecisionList({ slug, decisions, clientNames }: DecisionListProps) {
  return (
    <ul className={classes.list}>
      {decisions.map((decision) => (
        <Row key={decision.id} slug={slug} decision={decision} client={clientNames?.get(decision.clientId)} />
      ))}
    </ul>
  );
}

function Row({ slug, decision, client }: { slug: string; decision: DecisionSummary; client?: string }) {
  const waits = waitsFor(decision, useSession().practice?.role === 'founder');
  const { number, title, door, costOfDelayPerWeek, neededBy, overdue, pending } = rowOf(decision);
  return (
    <li className={classes.row}>
      <span className={classes.number}>{number}</span>
      <div className={classes.title}>
        <h3>
          <Link
            to="/p/$slug/decisions/$decisionId"
            params={{ slug, decisionId: decision.id }}
            className={classes.link}
            data-decision-link
          >
            {title}
          </Link>
        </h3>
        <p className={classes.meta}>
          {client && <>{client} · </>}
          {nameOfCategory(decision.category)} · <span data-door={door}>{nameOfDoor(door)}</span>
          {decision.outsideRights && ' · outside the decision rights'}
        </p>
      </div>
      <div className={classes.state}>
        <StateTag state={decision.state} />
        {pending && <Tag tone="warn">Change pending</Tag>}
        {waits && decision.state !== 'draft' && <small>{waits}</small>}
      </div>
      <div className={classes.age} data-overdue={overdue}>
        {ageWords(decision)}
        {isOpen(decision) && neededBy && (
          <small>
            {overdue ? 'Was needed by' : 'Needed by'} {formatShortDate(neededBy)}
          </small>
        )}
      </div>
      <div className={classes.cost}>
        {isOpen(decision) && costOfDelayPerWeek && (
          <>
            {formatMoney(costOfDelayPerWeek)}
            <small>a week</small>
          </>
        )}
      </div>
    </li>
  );
}

const rowOf = (decision: DecisionSummary) => ({
  ...decision,
  pending: decision.approvedRevision !== null && decision.proposedRevision !== null,
});
