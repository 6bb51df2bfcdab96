import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { waitingForPracticeQuery } from './decisions.queries';
import classes from '../app/shell/shell.module.css';

export function DecisionCount() {
  const { data } = useQuery(waitingForPracticeQuery);
  if (!data || data.count === 0) return null;
  return (
    <span className={classes.badge}>
      {data.count}
      {data.more && '+'}
      <VisuallyHidden> waiting for you</VisuallyHidden>
    </span>
  );
}
