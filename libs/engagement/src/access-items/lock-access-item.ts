import type { AccessState } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { accessStateSql } from './access.sql';

interface KnownAccess {
  clientId: string;
  system: string;
  state: AccessState;
  grantedOn: LocalDate | null;
  /** Where the client is. */
  today: LocalDate;
  version: number;
}

export async function lockAccessItem(tx: Transaction, id: string, version: number): Promise<KnownAccess> {
  const [item] = await tx.query<KnownAccess>(
    `select a.client_id as "clientId", a.system, ${accessStateSql('a')} as state, a.granted_on::text as "grantedOn",
       ${clientToday('c')}::text as today, a.version
     from access_item a join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
     where a.id = $1 for update of a`,
    [id],
  );
  if (!item) throw new NotFound();
  if (item.version !== version) throw new PreconditionFailed();
  return item;
}

export function refuseFuture(field: string, date: LocalDate | null | undefined, today: LocalDate): void {
  if (!date || date <= today) return;
  refuseDate(field, `is after today, which is ${today} at this client`);
}

export function refuseDate(field: string, detail: string): never {
  throw new Invalid('access.date', `${field} ${detail}.`, [{ pointer: `/${field}`, detail }]);
}
