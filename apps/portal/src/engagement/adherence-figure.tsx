import { VisuallyHidden } from '@mantine/core';
import type { Adherence } from '../api/types';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

/** Always shows the sample size. */
export function AdherenceFigure({ adherence: { ratio, onTime, n } }: { adherence: Adherence }) {
  if (ratio === null || n === 0) return <>None due yet</>;
  return (
    <span className="qd-figures" title={`${onTime} of ${n} check-ins on time`}>
      {percent.format(ratio)}{' '}
      <small>
        {onTime} of {n}
        <VisuallyHidden> check-ins on time</VisuallyHidden>
      </small>
    </span>
  );
}
