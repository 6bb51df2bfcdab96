import { type ChainStage, defaultChain } from '@quarterdeck/domain/chain-map';
import { type FieldError, Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { futureDateErrors } from '@quarterdeck/practice/clients/client-day';
import type { LockedEngagement } from '../engagements/lock-engagement';
import type { FindingChangesDto } from './finding-changes.dto';
import type { EvidenceDto } from './findings.dto';

/** @throws Invalid when a value does not fit the client or the engagement's chain map. */
export async function checkFinding(
  tx: Transaction,
  engagementId: string,
  { currency, today, template }: LockedEngagement,
  { monthlyCost, evidence = [], chainStage }: FindingChangesDto,
): Promise<void> {
  const errors: FieldError[] = [];
  if (monthlyCost && monthlyCost.currency !== currency) {
    const detail = `this client’s figures are in ${currency}`;
    errors.push({ pointer: '/monthlyCost/currency', detail });
  }
  evidence.forEach(({ asOf }, index) => {
    const pointer = `/evidence/${index}/asOf`;
    errors.push(...futureDateErrors('asOf', asOf, today).map(({ detail }) => ({ pointer, detail })));
  });
  if (chainStage) {
    const stages = await stagesOf(tx, engagementId, template);
    const detail = 'is not a stage of the engagement’s chain map';
    if (!stages.some(({ key }) => key === chainStage)) errors.push({ pointer: '/chainStage', detail });
  }
  if (errors.length > 0)
    throw new Invalid('finding.invalid', `${errors.map((each) => each.detail).join('; ')}.`, errors);
}

async function stagesOf(
  tx: Transaction,
  engagementId: string,
  template: LockedEngagement['template'],
): Promise<readonly ChainStage[]> {
  const [map] = await tx.query<{ stages: ChainStage[] }>(
    sql`select stages from chain_map where engagement_id = ${engagementId}`,
  );
  return map?.stages ?? defaultChain(template);
}

/** The columns of what is given; null clears, what is absent stays. */
export function findingColumns({ monthlyCost, evidence, ...rest }: FindingChangesDto) {
  return {
    ...rest,
    ...(evidence && {
      evidence: evidence.map(({ text, url = null, asOf }): EvidenceDto => ({ text, url, asOf })),
    }),
    ...(monthlyCost !== undefined && {
      costAmount: monthlyCost?.amount ?? null,
      costCurrency: monthlyCost?.currency ?? null,
    }),
  };
}
