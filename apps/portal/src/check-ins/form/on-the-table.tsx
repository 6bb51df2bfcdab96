import { agendaPoints } from '@quarterdeck/domain/agenda';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ActionItemRow } from '../../action-items/action-item-row';
import { AddActionItem } from '../../action-items/add-action-item';
import { useActionItem } from '../../action-items/use-action-item';
import type { OccurrenceDetail, OpenDecision, Preparation } from '../../api/types';
import { formatShortDate } from '../../ui/format/date';
import { preparationQuery } from '../check-ins.queries';
import classes from './on-the-table.module.css';

/** Keeps the form within thumb reach on a phone. */
const AT_FIRST = 4;

interface OnTheTableProps {
  slug: string;
  occurrence: OccurrenceDetail;
  found: Preparation;
  onNeeded: (line: string) => void;
}

export function OnTheTable({ slug, occurrence, found, onNeeded }: OnTheTableProps) {
  const { openItems, openDecisions, dueGates, today } = found;
  const { engagementId, client, id } = occurrence;
  const [all, setAll] = useState(false);
  const queryClient = useQueryClient();
  const read = () => queryClient.invalidateQueries(preparationQuery(id));
  const { complete } = useActionItem(client.id, read);
  const shown = all ? openItems : openItems.slice(0, AT_FIRST);
  return (
    <div className={classes.table}>
      <section aria-labelledby="open-items">
        <h2 id="open-items">Open action items</h2>
        {openItems.length === 0 && <p className={classes.quiet}>No open action items.</p>}
        <ul className={classes.items}>
          {shown.map((item) => (
            <ActionItemRow key={item.id} item={item} today={today} onDone={() => complete(item)} />
          ))}
        </ul>
        {openItems.length > shown.length && (
          <button type="button" className="qd-text-button" onClick={() => setAll(true)}>
            Show all {openItems.length}
          </button>
        )}
        <AddActionItem
          clientId={client.id}
          engagementId={engagementId}
          occurrenceId={id}
          today={today}
          onAdded={read}
        />
      </section>
      {openDecisions.length > 0 && (
        <section aria-labelledby="open-decisions">
          <h2 id="open-decisions">Open decisions</h2>
          <ul className={classes.lines}>
            {openDecisions.map((decision) => (
              <li key={decision.id}>
                <Link to="/p/$slug/decisions/$decisionId" params={{ slug, decisionId: decision.id }}>
                  {decision.number} {decision.title}
                </Link>
                <small>{waitOf(decision)}</small>
                <button
                  type="button"
                  className="qd-text-button"
                  aria-label={`Mark ${decision.title} as needed`}
                  onClick={() => onNeeded(lineOf(decision))}
                >
                  Mark as needed
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {dueGates.length > 0 && (
        <section aria-labelledby="due-gates">
          <h2 id="due-gates">Phase gates</h2>
          <ul className={classes.lines}>
            {dueGates.map(({ phaseId, name, endsOn, overdue, openMilestones }) => (
              <li key={phaseId}>
                <span>{name}</span>
                <small className={overdue ? classes.overdue : undefined}>
                  {overdue ? 'was due to close by' : 'due to close by'} {formatShortDate(endsOn)}
                  {openMilestones > 0 && `, ${openMilestones} milestones open`}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function waitOf({ waitingOn, neededBy, ageDays }: OpenDecision): string {
  const who = waitingOn === 'founder' ? 'waiting for the founder' : waitingOn ? 'waiting for you' : 'draft';
  const by = neededBy ? `, needed by ${formatShortDate(neededBy)}` : '';
  return `${who}, ${ageDays === 1 ? '1 day' : `${ageDays} days`} old${by}`;
}

function lineOf({ number, title, neededBy }: OpenDecision): string {
  return `${number} ${title}${neededBy ? `, by ${formatShortDate(neededBy)}` : ''}`;
}

export function Agenda({ agenda }: { agenda: string }) {
  const points = agendaPoints(agenda);
  if (points.length === 0) return null;
  return (
    <section className={classes.agenda} aria-labelledby="agenda">
      <h2 id="agenda">Agenda</h2>
      <ol>
        {points.map((point, index) => (
          <li key={index}>{point}</li>
        ))}
      </ol>
    </section>
  );
}
