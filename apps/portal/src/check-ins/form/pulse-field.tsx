import { useId } from 'react';
import { PULSES, pulseWord } from '../pulse';
import classes from './pulse-field.module.css';

interface PulseFieldProps {
  value?: string;
  onChange?: (value: string) => void;
  error?: React.ReactNode;
}

export function PulseField({ value = '', onChange, error }: PulseFieldProps) {
  const name = useId();
  return (
    <fieldset className={classes.field}>
      <legend>
        Pulse <small>How the week felt. Optional.</small>
      </legend>
      <div className={classes.scale}>
        {PULSES.map((pulse) => (
          <label key={pulse} className={classes.choice}>
            <input
              type="radio"
              name={name}
              value={pulse}
              checked={value === String(pulse)}
              onChange={() => onChange?.(String(pulse))}
            />
            <span>
              <b>{pulse}</b>
              <small>{pulseWord(pulse)}</small>
            </span>
          </label>
        ))}
      </div>
      {value && (
        <button type="button" className={classes.clear} onClick={() => onChange?.('')}>
          Clear
        </button>
      )}
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}
