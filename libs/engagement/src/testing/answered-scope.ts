import { sql } from '@quarterdeck/testing/test-practice';

export const answers = {
  stuck: 'The importer rewrite, since March.',
  unstable: 'Deploys on Fridays, and the one person who knows the database.',
  engineeringOwner: 'The founder, in the evenings.',
  mustImprove: 'A release every week without a rollback.',
  ctoMandate: 'Decides architecture and vendors up to 1,000 USD a month; recommends on hiring.',
};

/** Answers the scope of a draft straight in the table, for tests of what comes after. */
export async function answerScope(adminUrl: string, engagementId: string): Promise<void> {
  await sql(
    adminUrl,
    `insert into engagement_scope (tenant_id, engagement_id, client_id, stuck, unstable, engineering_owner, must_improve,
       cto_mandate, updated_by)
     select e.tenant_id, e.id, e.client_id, $2, $3, $4, $5, $6, m.user_id
     from engagement e join membership m on m.tenant_id = e.tenant_id and m.role = 'owner' where e.id = $1 limit 1`,
    [engagementId, ...Object.values(answers)],
  );
}
