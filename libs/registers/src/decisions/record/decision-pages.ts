import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { join, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { named, type Statement } from '@quarterdeck/platform/tenancy/statement';
import { cheaplyVisible, isOpen, summaryFields, withRevisions } from './decision.sql';
import type { DecisionListDto } from './decisions.dto';
import type { DecisionSort, EngagementDecisionsQuery } from './decisions.params';

interface Order {
  by: Sql;
  cursor: Sql;
  shapes: RegExp[];
  after: (...keys: (string | null)[]) => Sql;
  /** Served by an index of open decisions, so it lists those only. */
  openOnly?: true;
}

const neededBy = sql`coalesce(d.needed_by, 'infinity'::date)`;
const orders: Readonly<Record<DecisionSort, Order>> = {
  newest: {
    by: sql`d.id desc`,
    cursor: cursorSql(sql`d.id`),
    shapes: [cursorPart.uuid],
    after: (id) => sql`d.id < ${id}::uuid`,
  },
  needed_by: {
    by: sql`${neededBy}, d.id`,
    cursor: cursorSql(neededBy, sql`d.id`),
    shapes: [/^(\d{4}-\d{2}-\d{2}|infinity)$/, cursorPart.uuid],
    after: (day, id) => sql`(${neededBy}, d.id) > (${day}::date, ${id}::uuid)`,
    openOnly: true,
  },
  oldest: {
    by: sql`d.raised_at, d.id`,
    cursor: cursorSql(sql`(to_json(d.raised_at) #>> '{}')`, sql`d.id`),
    shapes: [cursorPart.instant, cursorPart.uuid],
    after: (instant, id) => sql`(d.raised_at, d.id) > (${instant}::timestamptz, ${id}::uuid)`,
    openOnly: true,
  },
  cost_of_delay: {
    by: sql`d.delay_order, d.raised_at, d.id`,
    cursor: cursorSql(sql`d.delay_order`, sql`(to_json(d.raised_at) #>> '{}')`, sql`d.id`),
    shapes: [/^([A-Z]{3}\d{16}|~)$/, cursorPart.instant, cursorPart.uuid],
    after: (cost, instant, id) =>
      sql`(d.delay_order, d.raised_at, d.id) > (${cost}::text, ${instant}::timestamptz, ${id}::uuid)`,
    openOnly: true,
  },
};

export interface DecisionFilter extends EngagementDecisionsQuery {
  clientId?: string;
  engagementId?: string;
}

/** One statement for each set of filters that is in use: only so does each get the index that serves it. */
export function decisionPage(filter: DecisionFilter): Statement<DecisionListDto> {
  const { engagementId, clientId, state, category, door, waitingOn, limit, cursor, sort = 'newest' } = filter;
  const order = orders[sort];
  const keys = decodeCursor(cursor, order.shapes);
  const names = ['decision.page', sort];
  const where = [cheaplyVisible(sql`d`)];
  const add = (name: string, wanted: unknown, condition: Sql) => {
    if (!wanted) return;
    names.push(name);
    where.push(condition);
  };
  add(
    'engagement',
    engagementId,
    sql`d.tenant_id = e.tenant_id and d.engagement_id = e.id and e.id = ${engagementId}`,
  );
  add('client', clientId, sql`d.client_id = ${clientId}::uuid`);
  add('open', state === 'open' || order.openOnly, isOpen(sql`d`));
  add('state', state !== 'open' && state, sql`d.state = ${state}`);
  add('category', category, sql`d.category = ${category}`);
  add('door', door, sql`d.door = ${door}`);
  add('waiting', waitingOn, sql`d.waiting_on = ${waitingOn} and proposed.number is not null`);
  add('after', cursor !== undefined, order.after(...keys));
  const page = pageSql(
    sql`${limit}`,
    sql`select row_number() over (order by ${order.by}) as n, json_build_object(${summaryFields}) as body,
       ${order.cursor} as cursor
     from ${withRevisions(sql`decision d`)}
     where ${join(where, ' and ')}
     order by ${order.by} limit ${limit}::int + 1`,
  );
  const from = engagementId ? sql`from engagement e where e.id = ${engagementId}` : sql``;
  return named(names.join('.'), sql`select ${page}::text ${from}`);
}
