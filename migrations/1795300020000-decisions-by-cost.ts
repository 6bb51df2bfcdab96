import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Open decisions by what a week of waiting costs. A page that continues compares with columns only: under row security the
 * index serves no comparison with an expression such as coalesce. So the order is a column: currency, then the dearest
 * first, and `~` after every currency for what has no price.
 */
export class DecisionsByCost1795300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision add column delay_order text collate "C" not null generated always as (
        case when cost_of_delay_amount is null then '~'
          else cost_of_delay_currency::text || lpad((9999999999999999 - cost_of_delay_amount)::text, 16, '0') end
      ) stored;
      create index decision_dearest on decision (tenant_id, delay_order, raised_at, id)
        where state in ('draft', 'proposed');
      create index decision_dearest_of_client on decision (tenant_id, client_id, delay_order, raised_at, id)
        where state in ('draft', 'proposed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index decision_dearest, decision_dearest_of_client;
      alter table decision drop column delay_order;`);
  }
}
