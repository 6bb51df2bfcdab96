import { Button } from '@mantine/core';
import { CLIENT_FACTS } from '@quarterdeck/domain/client-fact';
import { useState } from 'react';
import type { Client, Fact } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { formatDate } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import classes from './facts-section.module.css';

const RecordFactDialog = lazyDialog(async () => (await import('./record-fact-dialog')).RecordFactDialog);

interface FactsSectionProps {
  client: Client;
  facts: readonly Fact[];
  today: string;
  mayWrite: boolean;
}

/** Marks outdated facts, so they don't pass for current. */
export function FactsSection({ client, facts, today, mayWrite }: FactsSectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      id="facts"
      title="Facts"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            Record fact
          </Button>
        )
      }
    >
      {facts.length === 0 ? (
        <p className={classes.none}>
          No facts yet. Record stage, revenue, headcount and cash position here, each with its date and
          source.
        </p>
      ) : (
        <dl className={classes.facts}>
          {facts.map((fact) => (
            <div key={fact.id}>
              <dt>{CLIENT_FACTS[fact.kind].label}</dt>
              <dd>
                <p className={classes.value}>
                  {valueOf(fact)} {fact.stale && <Tag tone="warn">Stale</Tag>}
                </p>
                <p className={classes.origin}>
                  As of <Day date={fact.asOf} today={today} format={formatDate} />, {fact.source},{' '}
                  {fact.confidence} confidence
                </p>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {open && <RecordFactDialog client={client} today={today} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function valueOf(fact: Fact): string {
  const { unit } = CLIENT_FACTS[fact.kind];
  const value = fact.money ? formatMoney(fact.money) : (fact.text ?? fact.count?.toLocaleString() ?? '');
  return unit ? `${value} ${unit}` : value;
}
