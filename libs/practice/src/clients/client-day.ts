import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { type FieldError, Invalid, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from './clients.queries';

/** Today's date where the client is. @throws NotFound when the actor sees no such client. */
export async function clientDay(tx: Transaction, clientId: string): Promise<LocalDate> {
  const [client] = await tx.query<{ today: LocalDate }>(
    sql`select ${clientToday(sql`c`)}::text as today from client c where c.id = ${clientId}`,
  );
  if (!client) throw new NotFound();
  return client.today;
}

/** One error when the date has not come yet where the client is, else none. */
export function futureDateErrors(
  field: string,
  date: LocalDate | null | undefined,
  today: LocalDate,
): FieldError[] {
  if (!date || date <= today) return [];
  return [{ pointer: `/${field}`, detail: `${field} is after today, which is ${today} at this client` }];
}

/** @throws Invalid with this code when the date has not come yet where the client is. */
export function refuseFuture(
  code: string,
  field: string,
  date: LocalDate | null | undefined,
  today: LocalDate,
): void {
  const errors = futureDateErrors(field, date, today);
  if (errors[0]) throw new Invalid(code, `${errors[0].detail}.`, errors);
}
