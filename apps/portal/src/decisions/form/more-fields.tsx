import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { MoneyField } from '../../ui/money-field';
import { SUMMARY } from './check-decision';
import type { FormOfDecision } from './decision-fields';
import type { DecisionValues } from './decision-values';
import classes from './decision-form.module.css';

interface MoreFieldsProps {
  form: FormOfDecision;
  currency: string;
  /** The spend determines the approver. */
  approver: ReactNode;
}

const area = { autosize: true, minRows: 2, maxRows: 14 };

/** Sections with content or errors start open. */
export function MoreFields({ form, currency, approver }: MoreFieldsProps) {
  const field = (name: keyof DecisionValues) => form.getInputProps(name);
  const left = SUMMARY - form.values.founderSummary.trim().length;
  return (
    <div className={classes.parts}>
      <Part form={form} title="For the founder" fields={['founderSummary', 'neededBy', 'costOfDelay']}>
        <Textarea
          {...area}
          {...field('founderSummary')}
          label="Founder summary"
          description={`In plain language. ${left < 0 ? `${-left} characters too many` : `${left} characters left`}.`}
        />
        <div className={classes.two}>
          <TextInput {...field('neededBy')} type="date" label="Needed by" />
          <MoneyField {...field('costOfDelay')} currency={currency} label="Cost of each week of delay" />
        </div>
      </Part>
      <Part
        form={form}
        title="Cost and reversibility"
        fields={['spendPerMonth', 'reversalCost', 'reversalDeadline']}
      >
        <div className={classes.two}>
          <MoneyField {...field('spendPerMonth')} currency={currency} label="Spend per month" />
          <MoneyField {...field('reversalCost')} currency={currency} label="Cost to reverse" />
        </div>
        {approver}
        <TextInput
          {...field('reversalDeadline')}
          className={classes.short}
          type="date"
          label="Last day to reverse"
          description="Such as the notice date of a contract."
        />
      </Part>
      <Part
        form={form}
        title="Reasons and consequences"
        fields={['drivers', 'rationale', 'positive', 'negative', 'confirmation', 'moreInformation']}
      >
        <Textarea {...area} {...field('drivers')} label="Decision drivers" description="One per line." />
        <Textarea {...area} {...field('rationale')} label="Why this option" maxLength={10_000} />
        <div className={classes.two}>
          <Textarea {...area} {...field('positive')} label="Benefits" description="One per line." />
          <Textarea {...area} {...field('negative')} label="Drawbacks" description="One per line." />
        </div>
        <Textarea {...area} {...field('confirmation')} label="How we’ll confirm it" maxLength={10_000} />
        <Textarea {...area} {...field('moreInformation')} label="More information" maxLength={20_000} />
      </Part>
      <Part form={form} title="Expected outcome" fields={['metric', 'target', 'reviewOn', 'confidence']}>
        <p className={classes.hint}>
          Write down now what you expect. You’ll get a reminder to review it on that day.
        </p>
        <div className={classes.two}>
          <TextInput {...field('metric')} label="Metric" maxLength={200} />
          <TextInput {...field('target')} label="Target" maxLength={200} />
          <TextInput {...field('reviewOn')} type="date" label="Review on" />
          <TextInput {...field('confidence')} label="Confidence, in percent" inputMode="numeric" />
        </div>
      </Part>
      <Part form={form} title="People" fields={['decisionMakers', 'consulted', 'informed']}>
        <Textarea
          {...area}
          {...field('decisionMakers')}
          label="Decision makers"
          description="One name per line."
        />
        <div className={classes.two}>
          <Textarea {...area} {...field('consulted')} label="Consulted" description="One name per line." />
          <Textarea {...area} {...field('informed')} label="Informed" description="One name per line." />
        </div>
      </Part>
    </div>
  );
}

interface PartProps {
  form: FormOfDecision;
  title: string;
  fields: readonly (keyof DecisionValues)[];
  children: ReactNode;
}

function Part({ form, title, fields, children }: PartProps) {
  const filled = fields.filter((field) => form.values[field] !== '').length;
  const [open, setOpen] = useState(filled > 0);
  const refused = fields.some((field) => Boolean(form.errors[field]));
  return (
    <details
      className={classes.part}
      open={open || refused}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
        {filled > 0 && (
          <small>
            {filled} of {fields.length} filled in
          </small>
        )}
      </summary>
      <div className={classes.partBody}>{children}</div>
    </details>
  );
}
