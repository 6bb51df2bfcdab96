import { queryOptions } from '@tanstack/react-query';
import { readCalibration } from '../../api/decisions';

/** Under `decisions`, so that a review reads it again. */
export const calibrationQuery = queryOptions({
  queryKey: ['decisions', 'calibration'],
  queryFn: readCalibration,
});
