import { hitShare } from '@quarterdeck/domain/decision-calibration';
import type { CalibrationBand } from '../../api/types';
import { bandWords, readingOf, verdictWords } from './calibration-words';
import classes from './calibration.module.css';

/** Most confident first, because errors cost most there. */
export function Bands({ bands }: { bands: readonly CalibrationBand[] }) {
  return (
    <ul className={classes.bands}>
      {bands.toReversed().map((band) => (
        <Band key={band.from} band={band} />
      ))}
    </ul>
  );
}

function Band({ band }: { band: CalibrationBand }) {
  const { n, hits } = band;
  const share = hitShare(band);
  const verdicts = verdictWords(band);
  return (
    <li className={classes.band}>
      <h3>{bandWords(band)} confident</h3>
      <div className={classes.share}>
        {n > 0 && (
          <b>
            {share !== null && `${share} % right, `}
            {hits} of {n}
          </b>
        )}
        <span>{readingOf(band)}</span>
      </div>
      <Scale band={band} share={share} />
      {verdicts && <p className={classes.verdicts}>{verdicts}</p>}
    </li>
  );
}

/** Hidden from screen readers; the text says the same. */
function Scale({ band: { from, to }, share }: { band: CalibrationBand; share: number | null }) {
  return (
    <svg className={classes.scale} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className={classes.whole} width="100" height="8" />
      <rect className={classes.stated} x={from} width={to - from} height="8" />
      {share !== null && <rect className={classes.right} x={Math.min(98.5, share)} width="1.5" height="8" />}
    </svg>
  );
}
