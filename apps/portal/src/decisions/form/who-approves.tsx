import { approverOf } from '@quarterdeck/domain/decision-approver';
import { useQuery } from '@tanstack/react-query';
import { parseMoney, formatMoney } from '../../ui/format/money';
import { currentSets, rightSetsQuery } from '../../engagement-setup/engagement-setup.queries';
import type { DecisionValues } from './decision-values';
import { nameOfCategory, whyApprover } from '../decision-words';
import classes from './decision-form.module.css';

type Asked = Pick<DecisionValues, 'category' | 'door' | 'spendPerMonth'>;

/** Undefined until the decision rights are loaded. */
export function useApprover(clientId: string, engagementId: string, values: Asked, currency: string) {
  const { data: sets } = useQuery(rightSetsQuery(clientId));
  if (!sets || !values.category) return undefined;
  const { agreed } = currentSets(sets.data, engagementId);
  const right = agreed?.rights.find(({ category }) => category === values.category) ?? null;
  const { approver, reason } = approverOf(right, parseMoney(values.spendPerMonth, currency) ?? null);
  return { approver, reason, limit: right?.spendLimit ?? null };
}

interface WhoApprovesProps {
  values: Asked;
  approver: ReturnType<typeof useApprover>;
  /** Whether screen readers announce changes. */
  live?: boolean;
}

/** Updates while the amount is typed, so the approver is no surprise later. */
export function WhoApproves({ values, approver, live = false }: WhoApprovesProps) {
  if (!approver || !values.category) return null;
  const { approver: by, reason, limit } = approver;
  const lonely = by === 'cto' && values.door === 'one_way';
  return (
    <p className={classes.approver} data-by={by} role={live ? 'status' : undefined}>
      {by === 'founder' ? (
        <>The founder approves this. {whyApprover(reason)}</>
      ) : lonely ? (
        <>
          A colleague with approval rights approves this, or the founder if there isn’t one. You can’t approve
          your own one-way decision.
        </>
      ) : (
        <>
          You approve this. It’s within the agreed rights for {nameOfCategory(values.category).toLowerCase()}.
        </>
      )}
      {limit && <> The limit is {formatMoney(limit)} a month.</>}
    </p>
  );
}
