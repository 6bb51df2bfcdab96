import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isNotFound, sentenceOf } from '../api/problem';
import { Blank } from './blank';
import { LoadingLines } from './loading-lines';
import classes from './loaded.module.css';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch' | 'isFetching' | 'isRefetchError'>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Renders a query's data, its placeholder, or its error with a retry. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  const { data, error } = query;
  if (data === undefined && error) return <LoadFailure error={error} query={query} />;
  if (data === undefined) return skeleton ?? <LoadingLines />;
  return (
    <>
      {query.isRefetchError && !isNotFound(error) && (
        <p role="status" className={classes.outdated}>
          This may be out of date because it couldn’t be refreshed.{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => void query.refetch()}>
            Try again
          </Button>
        </p>
      )}
      {children(data)}
    </>
  );
}

function LoadFailure({ error, query }: { error: Error; query: LoadedProps<unknown>['query'] }) {
  if (isNotFound(error)) {
    return (
      <Blank heading="Page not found" level={1}>
        Check the address. The page may not exist, or you may not have access to it.
      </Blank>
    );
  }
  const retry = (
    <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
      Try again
    </Button>
  );
  return (
    <div role="alert">
      <Blank heading="This didn’t load" level={1} action={retry}>
        {sentenceOf(error)}
      </Blank>
    </div>
  );
}
