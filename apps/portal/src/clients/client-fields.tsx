import { Select, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { monthName } from '../ui/format/date';
import type { FormPart } from '../ui/form-part';
import { TimeZoneField } from '../ui/time-zone-field';
import { isFilled } from '../session/rules';

export interface ClientValues {
  name: string;
  timeZone: string;
  currency: string;
  fiscalYearStartMonth: string;
}

export const validateClient = {
  name: isFilled('the company name'),
  timeZone: (zone: string) => (zone ? null : 'Choose the client’s time zone.'),
  currency: (currency: string) => (currency ? null : 'Choose the currency of the client’s books.'),
};

const MONTHS = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1),
  label: monthName(month + 1),
}));

export function ClientFields({ form }: { form: FormPart<ClientValues> }) {
  const currencies = useMemo(() => currencyChoices(), []);
  return (
    <>
      <TextInput
        {...form.getInputProps('name')}
        label="Company"
        maxLength={120}
        autoComplete="off"
        data-autofocus
      />
      <TimeZoneField
        {...form.getInputProps('timeZone')}
        label="Time zone"
        description="Due dates and reminders use the client’s time zone."
      />
      <Select
        {...form.getInputProps('currency')}
        label="Currency"
        data={currencies}
        searchable
        limit={60}
        nothingFoundMessage="No matching currency"
      />
      <Select {...form.getInputProps('fiscalYearStartMonth')} label="Fiscal year starts in" data={MONTHS} />
    </>
  );
}

function currencyChoices() {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} · ${names.of(value) ?? ''}`,
  }));
}
