import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { ClientLog } from './plan-import';

/** Whose it is not learns nothing about the files. */
export const importPlace = statement<{ id: string }, [id: string]>(
  'decision-import.place',
  (id) => sql`select json_build_object('id', e.id)::text from engagement e where e.id = ${id}`,
);

export interface ImportPlace extends ClientLog {
  clientId: string;
}

/** Where the decisions go. The numbers of the client stay as they are until the transaction ends. */
export async function lockClientLog(tx: Transaction, engagementId: string): Promise<ImportPlace> {
  const [place] = await tx.query<{ clientId: string; state: EngagementState; today: LocalDate }>(
    sql`select e.client_id as "clientId", e.state, ${clientToday(sql`c`)}::text as today
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = ${engagementId}`,
  );
  if (!place) throw new NotFound();
  if (place.state === 'completed' || place.state === 'cancelled') {
    const detail = `The engagement is ${place.state}. Import the decisions into the client's next one.`;
    throw new Conflict('engagement.over', detail);
  }
  const [counter] = await tx.query<{ last: number; isNew: boolean }>(
    sql`insert into decision_counter (tenant_id, client_id, last) values (ctx.tenant(), ${place.clientId}, 1)
     on conflict (tenant_id, client_id) do update set last = decision_counter.last
     returning last, xmax = 0 as "isNew"`,
  );
  const decisions = await tx.query<{ number: number; name: string | null }>(
    sql`select number, imported_from as name from decision where client_id = ${place.clientId} order by number`,
  );
  return {
    clientId: place.clientId,
    today: place.today,
    last: counter!.isNew ? 0 : counter!.last,
    taken: new Set(decisions.map(({ number }) => number)),
    imported: new Map(
      decisions.flatMap(({ number, name }) => (name ? [[name, `D-${number}`] as const] : [])),
    ),
  };
}
