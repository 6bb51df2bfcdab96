import { CALIBRATION_MIN, hitShare } from '@quarterdeck/domain/decision-calibration';
import type { CalibrationBand } from '../../api/types';

type Verdicts = Pick<CalibrationBand, 'asExpected' | 'better' | 'worse' | 'inconclusive'>;

/** Bands share borders, and the last one includes 100. */
export const bandWords = ({ from, to }: Pick<CalibrationBand, 'from' | 'to'>) =>
  `${from} to ${to === 100 ? to : to - 1} %`;

export const verdictWords = ({ better, asExpected, worse, inconclusive }: Verdicts) =>
  [
    [better, 'better'],
    [asExpected, 'as expected'],
    [worse, 'worse'],
    [inconclusive, 'inconclusive'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');

export function readingOf(
  band: Pick<CalibrationBand, 'from' | 'to' | 'n' | 'hits' | 'inconclusive'>,
): string {
  if (band.n === 0) return band.inconclusive === 0 ? 'No reviews yet' : 'No outcomes yet';
  const share = hitShare(band);
  if (share === null) return `Too few to say: fewer than ${CALIBRATION_MIN}`;
  if (share < band.from) return 'Overconfident';
  return share > band.to ? 'Underconfident' : 'Well calibrated';
}
