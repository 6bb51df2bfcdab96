import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addFee, deleteFee, type FeePeriod } from '../api/hours-and-access';
import { newIdempotencyKey } from '../api/http';
import { isStale, sentenceOf } from '../api/problem';
import type { Client, Engagement } from '../api/types';
import { formatDate, todayIn } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import { toast, toastProblem } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { Day } from '../ui/time';
import { accruedUntil } from './accrued';
import { feesQuery, refreshFees } from './fees.queries';
import classes from './fees.module.css';

const FeeDialog = lazyDialog(async () => (await import('./fee-dialog')).FeeDialog);

interface FeesSectionProps {
  client: Client;
  engagement: Engagement;
  today: string;
  mayWrite: boolean;
}

export function FeesSection({ client, engagement, today, mayWrite }: FeesSectionProps) {
  const query = useQuery(feesQuery(engagement.id));
  const [dialog, setDialog] = useState<FeePeriod | 'new'>();
  const drop = useDropFee(engagement);
  return (
    <Section
      id="fees"
      title="Fees"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setDialog('new')}>
            {query.data?.data.length ? 'Change fee' : 'Record fee'}
          </Button>
        )
      }
    >
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={44} />}>
        {({ data }) =>
          data.length === 0 ? (
            <p className={classes.quiet}>No fee recorded yet. Record it to compare it with results later.</p>
          ) : (
            <>
              <ul className={classes.fees}>
                {data.map((period) => (
                  <li key={period.id}>
                    <div>
                      <p className={classes.amount}>
                        {formatMoney(period.fee)} a month{' '}
                        {period.inForce && <Tag tone="accent">In force</Tag>}
                      </p>
                      <p className={classes.quiet}>
                        From <Day date={period.effectiveOn} today={today} format={formatDate} /> on
                        {period.note && `: ${period.note}`}
                      </p>
                    </div>
                    {mayWrite && (
                      <span className={`${classes.actions} qd-screen-only`}>
                        <button
                          type="button"
                          className="qd-text-button"
                          aria-label={`Correct the fee from ${period.effectiveOn}`}
                          onClick={() => setDialog(period)}
                        >
                          Correct
                        </button>
                        <button
                          type="button"
                          className="qd-text-button"
                          aria-label={`Delete the fee from ${period.effectiveOn}`}
                          onClick={() => drop(period)}
                        >
                          Delete
                        </button>
                      </span>
                    )}
                  </li>
                ))}
              </ul>
              <Accrued periods={data} client={client} engagement={engagement} today={today} />
            </>
          )
        }
      </Loaded>
      {dialog && (
        <FeeDialog
          client={client}
          engagement={engagement}
          today={today}
          period={dialog === 'new' ? undefined : dialog}
          onClose={() => setDialog(undefined)}
        />
      )}
    </Section>
  );
}

function Accrued({
  periods,
  client,
  engagement,
  today,
}: Omit<FeesSectionProps, 'mayWrite'> & { periods: readonly FeePeriod[] }) {
  if (engagement.state === 'draft') return null;
  const lastDay = engagement.endedAt ? todayIn(client.timeZone, Date.parse(engagement.endedAt)) : today;
  const accrued = accruedUntil(periods, lastDay);
  if (!accrued) return null;
  return (
    <p className={classes.accrued}>
      {formatMoney(accrued)} through {lastDay === today ? 'today' : formatDate(lastDay)}, prorated daily over
      a 365-day year.
    </p>
  );
}

function useDropFee({ id, clientId }: Engagement): (period: FeePeriod) => void {
  const queryClient = useQueryClient();
  const refresh = () => refreshFees(queryClient, id, clientId);
  const again = useMutation({
    mutationFn: ({ effectiveOn, fee, note }: FeePeriod) =>
      addFee(id, { effectiveOn, fee, note }, newIdempotencyKey()),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: refresh,
  });
  const { mutate } = useMutation({
    mutationFn: (period: FeePeriod) => deleteFee(period),
    onSuccess: (_, period) => toast('Fee deleted.', { run: () => again.mutate(period) }),
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this fee. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: refresh,
  });
  return mutate;
}
