import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../api/problem';
import classes from './load-more.module.css';

interface LoadMoreProps {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    error: unknown;
    fetchNextPage: () => Promise<unknown>;
  };
  /** For example "Show older events". */
  label: string;
  end: string;
}

/** At the end, focus moves from the button to the closing words. */
export function LoadMore({ query, label, end }: LoadMoreProps) {
  const [used, setUsed] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = query;
  useEffect(() => {
    if (used && !hasNextPage && document.activeElement === document.body) words.current?.focus();
  }, [used, hasNextPage]);
  if (!hasNextPage) {
    return used ? (
      <p ref={words} tabIndex={-1} className={classes.end}>
        {end}
      </p>
    ) : null;
  }
  const more = () => {
    setUsed(true);
    if (!isFetchingNextPage) void query.fetchNextPage();
  };
  return (
    <div className={`${classes.more} qd-screen-only`}>
      {isFetchNextPageError && <p role="alert">{sentenceOf(error)}</p>}
      <Button variant="default" onClick={more} aria-busy={isFetchingNextPage}>
        {isFetchingNextPage ? 'Loading' : isFetchNextPageError ? 'Try again' : label}
      </Button>
    </div>
  );
}
