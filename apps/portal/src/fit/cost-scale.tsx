import { FIT_COSTS } from '@quarterdeck/domain/fit-diagnostic';
import { useId } from 'react';
import classes from './scales.module.css';

interface CostScaleProps {
  legend: string;
  value: number | null;
  onChange: (cost: number | null) => void;
}

/** Optional, 0 to 4. Feeds the chart but not the result. */
export function CostScale({ legend, value, onChange }: CostScaleProps) {
  const name = useId();
  return (
    <fieldset className={classes.cost}>
      <legend>
        {legend} <small>Optional</small>
      </legend>
      <div className={classes.costs}>
        {FIT_COSTS.map((words, cost) => (
          <label key={words}>
            <input
              type="radio"
              name={name}
              value={cost}
              checked={value === cost}
              onChange={() => onChange(cost)}
            />
            <span>
              <b>{cost}</b> <span>{words}</span>
            </span>
          </label>
        ))}
      </div>
      {value !== null && (
        <button type="button" className="qd-text-button" onClick={() => onChange(null)}>
          Clear
        </button>
      )}
    </fieldset>
  );
}
