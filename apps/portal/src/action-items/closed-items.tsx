import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatShortDate } from '../ui/format/date';
import { Loaded } from '../ui/loaded';
import { LoadMore } from '../ui/load-more';
import { LoadingLines } from '../ui/loading-lines';
import { Day } from '../ui/time';
import { closedActionItemsQuery } from './action-items.queries';
import { useActionItem } from './use-action-item';
import classes from './action-items.module.css';

/** Loads only when opened. */
export function ClosedItems(props: { clientId: string; today: string; mayWrite: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`${classes.closed} qd-screen-only`}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Done and dropped</summary>
      {open && <Closed {...props} />}
    </details>
  );
}

function Closed({ clientId, today, mayWrite }: { clientId: string; today: string; mayWrite: boolean }) {
  const query = useInfiniteQuery(closedActionItemsQuery(clientId));
  const { reopen } = useActionItem(clientId);
  return (
    <>
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={24} />}>
        {({ pages }) =>
          pages[0]!.data.length === 0 ? (
            <p className={classes.quiet}>Nothing yet.</p>
          ) : (
            <ul className={classes.items}>
              {pages
                .flatMap(({ data }) => data)
                .map((item) => (
                  <li key={item.id} className={classes.closedItem}>
                    <div>
                      <p>{item.title}</p>
                      <p className={classes.when}>
                        <span>{item.owner.name}</span>
                        <span>
                          {item.state === 'done' ? 'done' : 'dropped'}{' '}
                          {item.closedOn && (
                            <Day date={item.closedOn} today={today} format={formatShortDate} />
                          )}
                        </span>
                        {item.dropReason && <span>{item.dropReason}</span>}
                      </p>
                    </div>
                    {mayWrite && (
                      <button
                        type="button"
                        className="qd-text-button"
                        aria-label={`Reopen ${item.title}`}
                        onClick={() => reopen(item)}
                      >
                        Reopen
                      </button>
                    )}
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
      <LoadMore query={query} label="Show older" end="That’s everything." />
    </>
  );
}
