import { Injectable } from '@nestjs/common';
import { Invalid } from '@quarterdeck/platform/errors';
import { raw, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { DecisionDto } from './decisions.dto';
import { oneDecision } from './decisions.queries';
import { lockDecision, type LockedDecision } from './decision.rows';
import { type DecisionLinksDto, LINKABLE, type NewDecisionLinkDto } from './links.dto';

type RecordType = (typeof LINKABLE)[number];
interface Link {
  recordType: RecordType;
  recordId: string;
}

@Injectable()
export class LinksService {
  constructor(private readonly db: TenantDb) {}

  replace(id: string, version: number, { links }: DecisionLinksDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const wanted = [...new Map(links.map((link) => [keyOf(link), link])).values()];
      await refuseUnknown(tx, decision, wanted);
      const before = await tx.query<Link>(
        sql`select record_type as "recordType", record_id as "recordId" from decision_link
         where decision_id = ${id} and record_type = any (${LINKABLE})`,
      );
      const added = wanted.filter((link) => !before.some((old) => keyOf(old) === keyOf(link)));
      const removed = before.filter((old) => !wanted.some((link) => keyOf(link) === keyOf(old)));
      await unlink(tx, id, removed);
      await link(tx, id, added);
      // The other decision shows the link too, so its version rises.
      const others = [...added, ...removed].filter(({ recordType }) => recordType === 'decision');
      await raiseVersions(tx, [id, ...others.map(({ recordId }) => recordId)]);
      tx.audit('decision.linked', decision, { added: added.map(keyOf), removed: removed.map(keyOf) });
      return tx.read(oneDecision(id));
    });
  }
}

const keyOf = ({ recordType, recordId }: Link) => `${recordType} ${recordId.toLowerCase()}`;

/** A link between decisions is a row for each of them. */
async function link(tx: Transaction, id: string, links: Link[]): Promise<void> {
  await tx.query(
    sql`insert into decision_link (tenant_id, decision_id, client_id, record_type, record_id, visibility)
     select d.tenant_id, d.id, d.client_id, l.type, case l.type when 'decision' then (case d.id when ${id} then l.id else ${id} end) else l.id end,
       d.visibility
     from ${unnested(links)} as l (type, id)
     join decision d on d.id = ${id} or (l.type = 'decision' and d.id = l.id)
     on conflict do nothing`,
  );
}

async function unlink(tx: Transaction, id: string, links: Link[]): Promise<void> {
  await tx.query(
    sql`delete from decision_link k using ${unnested(links)} as l (type, id)
     where (k.decision_id = ${id} and k.record_type = l.type and k.record_id = l.id)
       or (l.type = 'decision' and k.record_type = 'decision' and k.decision_id = l.id and k.record_id = ${id})`,
  );
}

const unnested = (links: Link[]): Sql =>
  sql`unnest(${links.map(({ recordType }) => recordType)}::text[], ${links.map(({ recordId }) => recordId)}::uuid[])`;

async function raiseVersions(tx: Transaction, ids: string[]): Promise<void> {
  await tx.query(
    sql`update decision set updated_at = now(), version = version + 1 where id = any (${ids}::uuid[])`,
  );
}

/** No foreign key can hold a link to records of several kinds; what is linked belongs to the same client. */
async function refuseUnknown(
  tx: Transaction,
  { id, clientId }: LockedDecision,
  links: NewDecisionLinkDto[],
): Promise<void> {
  const known = new Set<string>();
  for (const type of LINKABLE) {
    const ids = links.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId);
    if (!ids.length) continue;
    const rows = await tx.query<{ id: string }>(
      sql`select id from ${raw(type)} where id = any (${ids}) and client_id = ${clientId} and id <> ${id}
       order by id ${raw(type === 'decision' ? 'for update' : '')}`,
    );
    for (const row of rows) known.add(keyOf({ recordType: type, recordId: row.id }));
  }
  const errors = links.flatMap((link, index) =>
    known.has(keyOf(link))
      ? []
      : [
          {
            pointer: `/links/${index}/recordId`,
            detail: `must be another ${link.recordType} of the same client`,
          },
        ],
  );
  if (errors[0])
    throw new Invalid('decision.link', `${errors[0].pointer.slice(1)}: ${errors[0].detail}.`, errors);
}
