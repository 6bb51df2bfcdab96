import { NativeSelect } from '@mantine/core';
import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import { MoneyField } from '../ui/money-field';
import type { RightValues } from './right-values';
import { CATEGORY_WORDS, type Decider } from './right-words';
import classes from './rights.module.css';

const DECIDERS: { value: Decider; label: string }[] = [
  { value: 'cto', label: 'The CTO' },
  { value: 'cto_limit', label: 'The CTO, up to a limit' },
  { value: 'founder', label: 'The founder' },
];

const OTHERS: { value: RightValues['other']; label: string }[] = [
  { value: 'recommends', label: 'recommends' },
  { value: 'informed', label: 'is informed' },
];

interface RightRowProps {
  category: DecisionCategory;
  values: RightValues;
  currency: string;
  error: string | null;
  onChange: (change: Partial<RightValues>) => void;
}

/** Fields keep their place, so a column can be scanned. */
export function RightRow({ category, values, currency, error, onChange }: RightRowProps) {
  const { name, about } = CATEGORY_WORDS[category];
  const { decider, limit, other } = values;
  return (
    <div role="group" aria-labelledby={`right-${category}`} className={classes.row}>
      <div className={classes.category}>
        <b id={`right-${category}`}>{name}</b>
        <small>{about}</small>
      </div>
      <NativeSelect
        label="Who decides"
        data={DECIDERS}
        value={decider}
        onChange={({ currentTarget }) => onChange({ decider: currentTarget.value as Decider })}
      />
      {decider === 'cto_limit' ? (
        <MoneyField
          id={`limit-${category}`}
          label="Monthly limit"
          currency={currency}
          value={limit}
          error={error}
          onChange={(text) => onChange({ limit: text })}
        />
      ) : (
        <span className={classes.gap} />
      )}
      <NativeSelect
        label={decider === 'founder' ? 'The CTO' : 'The founder'}
        data={OTHERS}
        value={other}
        onChange={({ currentTarget }) => onChange({ other: currentTarget.value as RightValues['other'] })}
      />
    </div>
  );
}
