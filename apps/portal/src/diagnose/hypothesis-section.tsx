import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Hypothesis } from '../api/diagnose';
import { formatDate } from '../ui/format/date';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { MATCHES } from './diagnose-words';
import classes from './diagnose.module.css';

const HypothesisDialog = lazyDialog(async () => (await import('./hypothesis-dialog')).HypothesisDialog);

interface HypothesisSectionProps {
  hypothesis: Hypothesis;
  today: string;
  mayWrite: boolean;
}

export function HypothesisSection({ hypothesis, today, mayWrite }: HypothesisSectionProps) {
  const [open, setOpen] = useState(false);
  const { founderWords, recordedOn, diagnosis, matched, closedOn } = hypothesis;
  const label = founderWords ? (diagnosis ? 'Edit' : 'Write the diagnosis') : 'Record it';
  return (
    <Section
      id="hypothesis"
      title="Hypothesis and diagnosis"
      note={matched && <Tag tone={MATCHES[matched].tone}>{MATCHES[matched].label}</Tag>}
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            {label}
          </Button>
        )
      }
    >
      <div className={classes.pair}>
        <div>
          <h3>On day 1, the founder said</h3>
          {founderWords ? (
            <blockquote className={classes.words}>{founderWords}</blockquote>
          ) : (
            <p className={classes.quiet}>
              Before you look, ask “what do you think is stuck?” and write down the answer word for word.
            </p>
          )}
          {recordedOn && (
            <small className={classes.when}>
              <Day date={recordedOn} today={today} format={formatDate} />
            </small>
          )}
        </div>
        <div>
          <h3>What the diagnosis found</h3>
          {diagnosis ? (
            <p className={classes.words}>{diagnosis}</p>
          ) : (
            <p className={classes.quiet}>
              Write this when the diagnosis closes. It’s almost never what the founder first thought.
            </p>
          )}
          {closedOn && (
            <small className={classes.when}>
              <Day date={closedOn} today={today} format={formatDate} />
            </small>
          )}
        </div>
      </div>
      {open && <HypothesisDialog hypothesis={hypothesis} today={today} onClose={() => setOpen(false)} />}
    </Section>
  );
}
