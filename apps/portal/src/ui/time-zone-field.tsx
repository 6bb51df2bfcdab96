import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';

export function TimeZoneField(props: Omit<SelectProps, 'data'>) {
  const zones = useMemo(() => zoneChoices(props.value ?? undefined), [props.value]);
  return <Select {...props} data={zones} searchable limit={60} nothingFoundMessage="No matching time zone" />;
}

function zoneChoices(chosen: string | undefined) {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...(chosen ? [chosen] : [])]);
  return [...zones].map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

/** UTC if the browser reports no named zone. */
export function ownTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return Intl.supportedValuesOf('timeZone').includes(timeZone) ? timeZone : 'UTC';
}
