import { Select, TextInput } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { CATEGORY_CHOICES, DOOR_CHOICES, STATE_CHOICES } from '../decision-words';
import { type LogSearch, sortOf } from './log-filter';
import classes from './decision-list.module.css';

const any = (label: string) => ({ value: '' as const, label });
const STATES = [any('State'), { value: 'open' as const, label: 'Open' }, ...STATE_CHOICES];
const CATEGORIES = [any('Category'), ...CATEGORY_CHOICES];
const DOORS = [any('Door'), ...DOOR_CHOICES];
const SORTS = [
  { value: 'cost_of_delay', label: 'Cost of delay' },
  { value: 'newest', label: 'Newest first' },
];
const PAUSE = 250;

interface LogFiltersProps {
  search: LogSearch;
  /** Merges changes, because the debounced search may overlap with another filter. */
  onChange: (change: LogSearch) => void;
}

/** Filters live in the URL, so they can be shared and survive going back. */
export function LogFilters({ search, onChange }: LogFiltersProps) {
  return (
    <div className={`${classes.filters} qd-screen-only`} role="search" aria-label="Decisions">
      <SearchField text={search.q ?? ''} onChange={(q) => onChange({ q: q || undefined })} />
      <Select
        aria-label="State"
        data={STATES}
        value={search.state ?? ''}
        onChange={(value) => onChange({ state: value || undefined })}
      />
      <Select
        aria-label="Category"
        data={CATEGORIES}
        value={search.category ?? ''}
        onChange={(value) => onChange({ category: value || undefined })}
      />
      <Select
        aria-label="Door"
        data={DOORS}
        value={search.door ?? ''}
        onChange={(value) => onChange({ door: value || undefined })}
      />
      <Select
        aria-label="Sort open decisions"
        data={SORTS}
        allowDeselect={false}
        value={sortOf(search)}
        disabled={search.q !== undefined}
        onChange={(value) => onChange({ sort: value === 'newest' ? 'newest' : undefined })}
      />
    </div>
  );
}

/** Debounces, so not every key sends a request. */
function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    // The URL changed elsewhere, such as by going back.
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  const send = useEffectEvent((wanted: string) => {
    sent.current = wanted;
    onChange(wanted);
  });
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => send(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <TextInput
      aria-label="Search decisions"
      placeholder="Search titles, context, options"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<kbd className={classes.hint}>/</kbd>}
      value={typed}
      maxLength={200}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped('');
      }}
      data-filter
    />
  );
}
