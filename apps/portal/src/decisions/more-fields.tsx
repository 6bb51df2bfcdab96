import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { MoneyField } from '../ui/money-field';
import { SUMMARY } from './check-decision';
import type { FormOfDecision } from './decision-fields';
import type { DecisionValues } from './decision-values';
import classes from './decision-form.module.css';

interface MoreFieldsProps {
  form: FormOfDecision;
  currency: string;
  /** Who will have to approve, which follows from the spend. */
  approver: ReactNode;
}

const area = { autosize: true, minRows: 2, maxRows: 14 };

/** What can be said about a decision on demand; a part that holds something, or an error, is open. */
export function MoreFields({ form, currency, approver }: MoreFieldsProps) {
  const field = (name: keyof DecisionValues) => form.getInputProps(name);
  const left = SUMMARY - form.values.founderSummary.trim().length;
  return (
    <div className={classes.parts}>
      <Part form={form} title="For the founder" fields={['founderSummary', 'neededBy', 'costOfDelay']}>
        <Textarea
          {...area}
          {...field('founderSummary')}
          label="Summary for the founder"
          description={`In plain language. ${left < 0 ? `${-left} characters too many` : `${left} characters left`}.`}
        />
        <div className={classes.two}>
          <TextInput {...field('neededBy')} type="date" label="Needed by" />
          <MoneyField {...field('costOfDelay')} currency={currency} label="What a week of waiting costs" />
        </div>
      </Part>
      <Part
        form={form}
        title="Money and the way back"
        fields={['spendPerMonth', 'reversalCost', 'reversalDeadline']}
      >
        <div className={classes.two}>
          <MoneyField {...field('spendPerMonth')} currency={currency} label="Spend per month" />
          <MoneyField {...field('reversalCost')} currency={currency} label="Cost to take it back" />
        </div>
        {approver}
        <TextInput
          {...field('reversalDeadline')}
          className={classes.short}
          type="date"
          label="Last day to take it back"
          description="For example the notice date of a contract."
        />
      </Part>
      <Part
        form={form}
        title="Why, and what follows"
        fields={['drivers', 'rationale', 'positive', 'negative', 'confirmation', 'moreInformation']}
      >
        <Textarea {...area} {...field('drivers')} label="What matters" description="One per line." />
        <Textarea {...area} {...field('rationale')} label="Why this option" maxLength={10_000} />
        <div className={classes.two}>
          <Textarea {...area} {...field('positive')} label="Good that follows" description="One per line." />
          <Textarea {...area} {...field('negative')} label="Bad that follows" description="One per line." />
        </div>
        <Textarea
          {...area}
          {...field('confirmation')}
          label="How we check that it is kept"
          maxLength={10_000}
        />
        <Textarea {...area} {...field('moreInformation')} label="More information" maxLength={20_000} />
      </Part>
      <Part form={form} title="What we expect" fields={['metric', 'target', 'reviewOn', 'confidence']}>
        <p className={classes.hint}>
          Said before, it can be looked at afterwards: you are reminded on the day.
        </p>
        <div className={classes.two}>
          <TextInput {...field('metric')} label="What is measured" maxLength={200} />
          <TextInput {...field('target')} label="What it should be" maxLength={200} />
          <TextInput {...field('reviewOn')} type="date" label="Look at it on" />
          <TextInput {...field('confidence')} label="How sure you are, in percent" inputMode="numeric" />
        </div>
      </Part>
      <Part form={form} title="People" fields={['decisionMakers', 'consulted', 'informed']}>
        <Textarea
          {...area}
          {...field('decisionMakers')}
          label="Who decides"
          description="One name per line."
        />
        <div className={classes.two}>
          <Textarea {...area} {...field('consulted')} label="Who is asked" description="One name per line." />
          <Textarea {...area} {...field('informed')} label="Who is told" description="One name per line." />
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

/** It starts open where something is written, and opens where something is refused. */
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
            {filled} of {fields.length} written
          </small>
        )}
      </summary>
      <div className={classes.partBody}>{children}</div>
    </details>
  );
}
