import type { ChainStage, Finding } from '../api/diagnose';
import classes from './chain.module.css';

interface ChainBreaksProps {
  stages: readonly ChainStage[];
  /** Undefined for readers. */
  onRecord?: (finding: Partial<Finding>) => void;
}

export function ChainBreaks({ stages, onRecord }: ChainBreaksProps) {
  const breaks = stages.filter(({ state }) => state === 'breaks');
  return (
    <ul className={classes.breaks} aria-label="Where it breaks">
      {breaks.map(({ key, name, note, findings }) => (
        <li key={key}>
          <p>
            <b>{name}</b>
            {note && `: ${note}`}
          </p>
          {findings.length > 0 && (
            <ul>
              {findings.map(({ id, statement }) => (
                <li key={id}>{statement}</li>
              ))}
            </ul>
          )}
          {findings.length === 0 && onRecord && (
            <button
              type="button"
              className="qd-text-button qd-screen-only"
              onClick={() => onRecord({ chainStage: key, system: 'engineering_revenue' })}
            >
              Record the finding behind this break
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
