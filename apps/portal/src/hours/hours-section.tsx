import { Button } from '@mantine/core';
import { hoursOf } from '@quarterdeck/domain/capacity';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { HoursBudget } from '../api/hours-and-access';
import type { Client, Engagement } from '../api/types';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { hoursBudgetQuery, hoursLedgerQuery } from './hours.queries';
import { LedgerTable } from './ledger-table';
import { LogTime } from './log-time';
import { TimeEntryList } from './time-entry-list';
import classes from './hours.module.css';

const HoursBudgetDialog = lazyDialog(async () => (await import('./hours-budget-dialog')).HoursBudgetDialog);

interface HoursSectionProps {
  client: Client;
  engagement: Engagement;
  today: string;
  mayWrite: boolean;
}

export function HoursSection({ client, engagement, today, mayWrite }: HoursSectionProps) {
  const [agreeing, setAgreeing] = useState(false);
  const budget = useQuery(hoursBudgetQuery(engagement.id));
  const ledger = useQuery(hoursLedgerQuery(engagement.id));
  const over = engagement.state === 'completed' || engagement.state === 'cancelled';
  const agreed = budget.data && budget.data.minutesPerMonth !== null;
  return (
    <Section
      id="hours"
      title="Hours"
      note={budget.data && termsOf(budget.data)}
      actions={
        mayWrite && (
          <>
            {!over && budget.data && (
              <Button size="compact-sm" variant="subtle" onClick={() => setAgreeing(true)}>
                {agreed ? 'Edit monthly hours' : 'Set monthly hours'}
              </Button>
            )}
            <LogTime size="compact-sm" clientId={client.id} engagementId={engagement.id} today={today} />
          </>
        )
      }
    >
      <div className={classes.hours}>
        <Loaded query={ledger} skeleton={<LoadingLines rows={2} height={44} />}>
          {({ months }) => <LedgerTable months={months} today={today} />}
        </Loaded>
        <TimeEntryList client={client} engagementId={engagement.id} today={today} mayWrite={mayWrite} />
      </div>
      {agreeing && budget.data && (
        <HoursBudgetDialog budget={budget.data} onClose={() => setAgreeing(false)} />
      )}
    </Section>
  );
}

function termsOf({ minutesPerMonth, carryOverCapMinutes, carryOverMonths }: HoursBudget): string {
  if (minutesPerMonth === null) return 'No monthly hours agreed';
  const month = `${hoursOf(minutesPerMonth)} a month`;
  if (carryOverMonths === 0 || carryOverCapMinutes === 0) return `${month}, no carryover`;
  const most = carryOverCapMinutes === null ? '' : ` up to ${hoursOf(carryOverCapMinutes)}`;
  const life =
    carryOverMonths === null ? '' : ` for ${carryOverMonths === 1 ? '1 month' : `${carryOverMonths} months`}`;
  return `${month}, unused hours carry over${most}${life}`;
}
