import { Textarea } from '@mantine/core';
import { useId } from 'react';
import { HEALTHS, LONGEST_HEALTH_REASON, wantsReason } from '@quarterdeck/domain/health';
import type { FormPart } from '../../ui/form-part';
import type { CheckInDraft } from './draft';
import { HEALTH } from '../health-line';
import classes from './pulse-field.module.css';

/** Any word but "On track" requires a reason. */
export function HealthField({ form }: { form: FormPart<CheckInDraft> }) {
  const name = useId();
  const { health } = form.values;
  const { onChange, error } = form.getInputProps('health');
  return (
    <>
      <fieldset className={classes.field}>
        <legend>
          Health <small>How the engagement is going. Optional.</small>
        </legend>
        <div className={`${classes.scale} ${classes.words}`}>
          {HEALTHS.map((each) => (
            <label key={each} className={classes.choice}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={health === each}
                onChange={() => onChange(each)}
              />
              <span>
                <b>{HEALTH[each].word}</b>
              </span>
            </label>
          ))}
        </div>
        {health && (
          <button type="button" className={classes.clear} onClick={() => onChange('')}>
            Clear
          </button>
        )}
        {error && <p className={classes.error}>{error}</p>}
      </fieldset>
      {wantsReason(health || null) && (
        <Textarea
          {...form.getInputProps('healthReason')}
          label="What’s wrong"
          description="One line the founder will understand."
          autosize
          maxLength={LONGEST_HEALTH_REASON}
          required
        />
      )}
    </>
  );
}
