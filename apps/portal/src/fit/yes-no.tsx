import type { FitAnswer } from '@quarterdeck/domain/fit-diagnostic';
import { type ReactNode, useId } from 'react';
import classes from './scales.module.css';

interface YesNoProps {
  legend: ReactNode;
  /** Hides the statement where the page heading already shows it. */
  hideLegend?: boolean;
  value: FitAnswer | null;
  onChange: (answer: FitAnswer) => void;
}

export function YesNo({ legend, hideLegend = false, value, onChange }: YesNoProps) {
  const name = useId();
  return (
    <fieldset className={classes.answer}>
      <legend className={hideLegend ? classes.unseen : undefined}>{legend}</legend>
      <div className={classes.answers}>
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            <span>{answer === 'yes' ? 'Yes, that’s true' : 'No'}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
