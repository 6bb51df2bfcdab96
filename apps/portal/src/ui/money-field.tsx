import { TextInput, type TextInputProps } from '@mantine/core';
import { formatAmount, parseMoney } from './format/money';

interface MoneyFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  currency: string;
  value?: string;
  onChange: (value: string) => void;
}

/** Groups the digits on blur, so a slip is easy to see. */
export function MoneyField({ currency, value = '', onChange, ...field }: MoneyFieldProps) {
  const tidy = () => {
    const money = parseMoney(value, currency);
    if (money) onChange(formatAmount(money));
  };
  return (
    <TextInput
      {...field}
      inputMode="decimal"
      autoComplete="off"
      leftSection={<span style={{ fontSize: '0.75rem', color: 'var(--qd-ink-2)' }}>{currency}</span>}
      leftSectionWidth={48}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={tidy}
    />
  );
}

export function isAmount(currency: string) {
  return (text: string) =>
    parseMoney(text, currency) === undefined ? 'Enter an amount such as 12,500.' : null;
}
