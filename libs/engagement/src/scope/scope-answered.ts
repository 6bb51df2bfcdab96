import { missingAnswers, SCOPE_WORDING, type ScopeAnswers } from '@quarterdeck/domain/engagement-scope';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** An engagement whose purpose nobody wrote down does not start. */
export async function requireScope(tx: Transaction, engagementId: string): Promise<void> {
  const [answers] = await tx.query<ScopeAnswers>(
    sql`select stuck, unstable, engineering_owner as "engineeringOwner", must_improve as "mustImprove",
          cto_mandate as "ctoMandate" from engagement_scope where engagement_id = ${engagementId}`,
  );
  const refusal = scopeMissing(answers ?? {});
  if (refusal) throw refusal;
}

export function scopeMissing(answers: Partial<ScopeAnswers>): Conflict | undefined {
  const missing = missingAnswers(answers);
  if (missing.length === 0) return undefined;
  const errors = missing.map((question) => ({
    pointer: `/${question}`,
    detail: SCOPE_WORDING[question].question,
  }));
  const questions = errors.map(({ detail }) => detail).join(' ');
  return new Conflict('engagement.scope_missing', `The scope does not say yet: ${questions}`, errors);
}
