import { hoursOf } from '@quarterdeck/domain/capacity';
import { allows } from '@quarterdeck/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { Tag } from '../ui/tag';
import { useSession } from '../session/session';
import { capacityQuery } from './hours.queries';

/** Hidden until capacity is set. */
export function CapacityLine() {
  const { practice } = useSession();
  const { data } = useQuery({
    ...capacityQuery,
    enabled: practice !== null && allows(practice.role, 'hours:read'),
  });
  if (!data || data.availableMinutes === null) return null;
  const { availableMinutes, committedMinutes } = data;
  const over = committedMinutes - availableMinutes;
  return (
    <span className="qd-figures">
      {' '}
      Committed: {hoursOf(committedMinutes)} of {hoursOf(availableMinutes)} a month.{' '}
      {over > 0 && <Tag tone="bad">{hoursOf(over)} over capacity</Tag>}
    </span>
  );
}
