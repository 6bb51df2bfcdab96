import { Select, TextInput } from '@mantine/core';
import { isValidLocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_TEMPLATES, type EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import type { EngagementModel } from '@quarterdeck/domain/engagement';
import { planPhases } from '@quarterdeck/domain/phase';
import type { NewEngagement } from '../api/types';
import { formatDate } from '../ui/format/date';
import { parseMoney } from '../ui/format/money';
import type { FormPart } from '../ui/form-part';
import { isAmount, MoneyField } from '../ui/money-field';
import { MODEL_CHOICES } from './engagement-words';
import classes from './new-engagement.module.css';

export interface EngagementValues {
  template: EngagementTemplateId;
  kickoffOn: string;
  model: EngagementModel;
  fee: string;
}

export const engagementValues = (today: string): EngagementValues => ({
  template: 'systems_operator',
  kickoffOn: today,
  model: 'retainer',
  fee: '',
});

export function checkEngagement({ kickoffOn, fee }: EngagementValues, currency: string) {
  return {
    kickoffOn: isValidLocalDate(kickoffOn) ? null : 'Choose the kickoff day.',
    fee: isAmount(currency)(fee),
  };
}

export function bodyOfEngagement(values: EngagementValues, currency: string): NewEngagement {
  const { template, kickoffOn, model, fee } = values;
  return { template, kickoffOn, model, fee: parseMoney(fee, currency) ?? null };
}

export function NewEngagementFields({
  form,
  currency,
}: {
  form: FormPart<EngagementValues>;
  currency: string;
}) {
  const { template, kickoffOn } = form.values;
  return (
    <>
      <fieldset className={classes.templates}>
        <legend>Template</legend>
        {ENGAGEMENT_TEMPLATES.map(({ id, name, description, phases }) => (
          <label key={id} className={classes.template}>
            <input
              type="radio"
              name="template"
              value={id}
              checked={template === id}
              onChange={() => form.getInputProps('template').onChange(id)}
            />
            <span>
              <b>{name}</b>
              <small>{description}</small>
              <small>{phases.map((phase) => phase.name).join(', ')}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <TextInput
        {...form.getInputProps('kickoffOn')}
        type="date"
        label="Kickoff"
        description="Day 1 of 90, in the client’s time zone."
      />
      <Preview template={template} kickoffOn={kickoffOn} />
      <Select {...form.getInputProps('model')} label="Model" data={MODEL_CHOICES} />
      <MoneyField
        {...form.getInputProps('fee')}
        currency={currency}
        label="Monthly fee (optional)"
        description="From kickoff. Only your practice sees it."
      />
    </>
  );
}

function Preview({ template, kickoffOn }: Pick<EngagementValues, 'template' | 'kickoffOn'>) {
  const found = ENGAGEMENT_TEMPLATES.find(({ id }) => id === template);
  if (!found || !isValidLocalDate(kickoffOn)) return null;
  return (
    <ol className={classes.preview} aria-label="Phases">
      {planPhases(kickoffOn, found).map(({ kind, name, dayFrom, dayTo, startsOn, endsOn }) => (
        <li key={kind}>
          <b>{name}</b>
          <span>
            Days {dayFrom}–{dayTo}
          </span>
          <span>
            {formatDate(startsOn)} to {formatDate(endsOn)}
          </span>
        </li>
      ))}
    </ol>
  );
}
