import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { type Statement, statement } from '@quarterdeck/platform/tenancy/statement';
import { cheaplyVisible, isOpen, summaryFields, withRevisions } from './decision.sql';
import type { DecisionListDto } from './decisions.dto';
import type { DecisionSort, EngagementDecisionsQuery } from './decisions.params';

interface Order {
  by: string;
  cursor: string;
  shapes: RegExp[];
  after: (...keys: string[]) => string;
  /** Served by an index of open decisions, so it lists those only. */
  openOnly?: true;
}

const neededBy = `coalesce(d.needed_by, 'infinity'::date)`;
const orders: Readonly<Record<DecisionSort, Order>> = {
  newest: {
    by: 'd.id desc',
    cursor: cursorSql('d.id'),
    shapes: [cursorPart.uuid],
    after: (id) => `d.id < ${id}::uuid`,
  },
  needed_by: {
    by: `${neededBy}, d.id`,
    cursor: cursorSql(neededBy, 'd.id'),
    shapes: [/^(\d{4}-\d{2}-\d{2}|infinity)$/, cursorPart.uuid],
    after: (day, id) => `(${neededBy}, d.id) > (${day}::date, ${id}::uuid)`,
    openOnly: true,
  },
  oldest: {
    by: 'd.raised_at, d.id',
    cursor: cursorSql(`(to_json(d.raised_at) #>> '{}')`, 'd.id'),
    shapes: [cursorPart.instant, cursorPart.uuid],
    after: (instant, id) => `(d.raised_at, d.id) > (${instant}::timestamptz, ${id}::uuid)`,
    openOnly: true,
  },
  cost_of_delay: {
    by: 'd.delay_order, d.raised_at, d.id',
    cursor: cursorSql('d.delay_order', `(to_json(d.raised_at) #>> '{}')`, 'd.id'),
    shapes: [/^([A-Z]{3}\d{16}|~)$/, cursorPart.instant, cursorPart.uuid],
    after: (cost, instant, id) =>
      `(d.delay_order, d.raised_at, d.id) > (${cost}::text, ${instant}::timestamptz, ${id}::uuid)`,
    openOnly: true,
  },
};

export interface DecisionFilter extends EngagementDecisionsQuery {
  clientId?: string;
  engagementId?: string;
}

/** One statement for each set of filters that is in use: only so does each get the index that serves it. */
export function decisionPage(filter: DecisionFilter): [Statement<DecisionListDto>, unknown[]] {
  const { engagementId, clientId, state, waitingOn, limit, cursor, sort = 'newest' } = filter;
  const order = orders[sort];
  const values: unknown[] = [limit];
  const where: string[] = [cheaplyVisible('d')];
  const names = ['decision.page', sort];
  const add = (name: string, value: unknown, condition: (placeholder: string) => string) => {
    if (value === undefined || value === null) return;
    names.push(name);
    where.push(condition(`$${values.push(value)}`));
  };
  add(
    'engagement',
    engagementId,
    (id) => `d.tenant_id = e.tenant_id and d.engagement_id = e.id and e.id = ${id}`,
  );
  add('client', clientId, (id) => `d.client_id = ${id}::uuid`);
  if (state === 'open' || order.openOnly) {
    names.push('open');
    where.push(isOpen('d'));
  }
  add('state', state === 'open' ? undefined : state, (value) => `d.state = ${value}`);
  add('category', filter.category, (value) => `d.category = ${value}`);
  add('door', filter.door, (value) => `d.door = ${value}`);
  add('waiting', waitingOn, (value) => `d.waiting_on = ${value} and proposed.number is not null`);
  const keys = decodeCursor(cursor, order.shapes);
  if (cursor !== undefined) {
    names.push('after');
    where.push(order.after(...keys.map((key) => `$${values.push(key)}`)));
  }
  const page = pageSql(
    '$1::int',
    `select row_number() over (order by ${order.by}) as n, json_build_object(${summaryFields}) as body,
       ${order.cursor} as cursor
     from ${withRevisions('decision d')}
     where ${where.join(' and ')}
     order by ${order.by} limit $1::int + 1`,
  );
  const from = engagementId ? 'from engagement e where e.id = $2' : '';
  return [statement(names.join('.'), `select ${page}::text ${from}`), values];
}
