import { TextInput, VisuallyHidden } from '@mantine/core';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CockpitClient } from '../api/types';
import { ClientRow } from './client-row';
import classes from './client-list.module.css';

/** The server sorts clients, worst first. */
export function ClientList({ slug, clients }: { slug: string; clients: readonly CockpitClient[] }) {
  const [text, setText] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const wanted = text.trim().toLowerCase();
  const shown = clients.filter(({ client }) => client.name.toLowerCase().includes(wanted));
  const waiting = shown.filter(({ attention }) => attention.length > 0);
  const calm = shown.filter(({ attention }) => attention.length === 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-client-link]') ?? [])];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.target instanceof HTMLInputElement && event.key === 'Enter') return links[0]?.click();
    if (step === undefined) return;
    event.preventDefault();
    const row = (event.target as HTMLElement).closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };

  return (
    <div ref={list} onKeyDown={onKeyDown} role="presentation">
      {clients.length > 1 && (
        <TextInput
          className={`${classes.filter} qd-screen-only`}
          aria-label="Filter clients"
          placeholder="Filter"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<kbd className={classes.hint}>/</kbd>}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          data-filter
        />
      )}
      <VisuallyHidden role="status">
        {wanted && `${shown.length} of ${clients.length} clients shown`}
      </VisuallyHidden>
      {shown.length === 0 && <p className={classes.nothing}>No clients match “{text.trim()}”.</p>}
      <Group heading="Needs you" slug={slug} rows={waiting} />
      <Group heading="On track" slug={slug} rows={calm} />
    </div>
  );
}

function Group({ heading, slug, rows }: { heading: string; slug: string; rows: readonly CockpitClient[] }) {
  if (rows.length === 0) return null;
  return (
    <section className={classes.group} aria-label={heading}>
      <h2>
        {heading} <span className={classes.count}>{rows.length}</span>
      </h2>
      <ul className={classes.list}>
        {rows.map((row) => (
          <ClientRow key={row.client.id} slug={slug} row={row} />
        ))}
      </ul>
    </section>
  );
}
