import { useInfiniteQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { DecisionSummary } from '../../api/types';
import { LoadMore } from '../../ui/load-more';
import { Loaded } from '../../ui/loaded';
import { LoadingLines } from '../../ui/loading-lines';
import { isOpen } from '../decision-clock';
import { DecisionList } from './decision-list';
import { decisionPagesQuery } from '../decisions.queries';
import { isNarrowed, type LogSearch, sortOf } from './log-filter';
import { LogFilters } from './log-filters';
import classes from './decision-list.module.css';

interface DecisionLogProps {
  slug: string;
  clientId?: string;
  clientNames?: ReadonlyMap<string, string>;
  search: LogSearch;
  /** Merges into the URL's search. */
  onSearch: (change: LogSearch) => void;
  aside?: ReactNode;
  blank: ReactNode;
}

export function DecisionLog(props: DecisionLogProps) {
  const { slug, clientId, clientNames, search, onSearch, aside, blank } = props;
  const { q, state, category: about, door } = search;
  const filter = { clientId, category: about, door, q };
  const showsOpen = state === undefined || state === 'open' || isOpen({ state });
  const showsDecided = state === undefined || !showsOpen;
  const open = useInfiniteQuery({
    ...decisionPagesQuery({ ...filter, ...orderOf(search), state: state ?? 'open', limit: 100 }),
    enabled: showsOpen,
  });
  const decided = useInfiniteQuery({
    ...decisionPagesQuery({ ...filter, state }),
    enabled: showsDecided,
  });
  const place = useRef<HTMLDivElement>(null);
  const list = { slug, clientNames };

  return (
    <div ref={place} onKeyDown={(event) => moveOn(event, place.current)} role="presentation">
      <LogFilters search={search} onChange={onSearch} />
      <Loaded query={showsOpen ? open : decided} skeleton={<LoadingLines rows={5} />}>
        {() => {
          const opened = showsOpen ? all(open.data) : [];
          const closed = showsDecided ? all(decided.data).filter((decision) => !isOpen(decision)) : [];
          const nothing = opened.length + closed.length === 0 && !decided.isLoading;
          if (nothing && !decided.hasNextPage)
            return isNarrowed(search) ? <p className={classes.nothing}>No matching decisions.</p> : blank;
          return (
            <>
              <Group heading="Open" count={opened.length} more={open.hasNextPage}>
                <DecisionList {...list} decisions={opened} />
                <LoadMore query={open} label="Show more open decisions" end="No more open decisions." />
              </Group>
              <Group heading="Decided" count={closed.length} more={decided.hasNextPage}>
                <DecisionList {...list} decisions={closed} />
                <LoadMore query={decided} label="Show older decisions" end="Start of the log." />
              </Group>
              {aside}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

interface GroupProps {
  heading: string;
  count: number;
  more: boolean;
  children: ReactNode;
}

function Group({ heading, count, more, children }: GroupProps) {
  if (count === 0 && !more) return null;
  return (
    <section className={classes.group} aria-label={heading}>
      <h2>
        {heading}
        <span className={classes.count}>
          {' '}
          {count}
          {more && '+'}
        </span>
      </h2>
      {children}
    </section>
  );
}

const all = (pages: { pages: readonly { data: DecisionSummary[] }[] } | undefined) =>
  pages?.pages.flatMap(({ data }) => data) ?? [];

/** The API ignores the order for searches and returns the newest first. */
const orderOf = (search: LogSearch) => (search.q === undefined ? { sort: sortOf(search) } : {});

/** Arrow keys move between decisions. Enter in the search opens the first. */
function moveOn(event: KeyboardEvent, place: HTMLElement | null): void {
  const links = [...(place?.querySelectorAll<HTMLElement>('[data-decision-link]') ?? [])];
  const target = event.target as HTMLElement;
  const searching = target.matches('[data-filter]');
  if (searching && event.key === 'Enter') return links[0]?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(searching || target.matches('[data-decision-link]'))) return;
  event.preventDefault();
  const at = links.findIndex((link) => link === target);
  links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
}
