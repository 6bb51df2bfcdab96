import { queryOptions } from '@tanstack/react-query';
import { readCalibration } from '../../api/decisions';

/** Under `decisions`, so reviewing a decision refetches it. */
export const calibrationQuery = queryOptions({
  queryKey: ['decisions', 'calibration'],
  queryFn: readCalibration,
});
