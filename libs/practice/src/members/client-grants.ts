import { type Role, seesEveryClient } from '@quarterdeck/domain/roles';
import { invalidField } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** The clients that a person of this role is given: some, or none where the role sees them all. */
export function clientsFor(role: Role, clientIds: readonly string[]): readonly string[] {
  if (seesEveryClient(role) && clientIds.length > 0) {
    throw invalidField('/clientIds', `must be empty: the role ${role} sees every client`);
  }
  if (!seesEveryClient(role) && clientIds.length === 0) {
    throw invalidField('/clientIds', `must name at least one client that the ${role} may see`);
  }
  return clientIds;
}

/** A client of another practice is answered like one that does not exist. */
export async function checkClients(tx: Transaction, clientIds: readonly string[]): Promise<void> {
  if (clientIds.length === 0) return;
  const clients = await tx.query<{ id: string }>(sql`select id from client where id = any(${clientIds})`);
  const missing = clientIds.findIndex((id) => !clients.some((client) => client.id === id.toLowerCase()));
  if (missing >= 0) throw invalidField(`/clientIds/${missing}`, 'is not a client of this practice');
}
