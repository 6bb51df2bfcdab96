import { worstFirst } from '@quarterdeck/domain/attention';
import {
  type DigestItem,
  founderDigest,
  type FounderSituation,
  insiderDigest,
  promiseItems,
} from '@quarterdeck/domain/digest';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { type CockpitFigures, cockpitFigures } from '../cockpit/cockpit.queries';
import { founderSituation, type Reader, type RitualsOfReader, ritualsOfReader } from './digest.queries';

/** An item with the client that it is about. */
export interface DigestLine extends DigestItem {
  clientId: string;
  clientName: string;
}

/**
 * What needs the reader at this moment, worst first. It is read with their own eyes: row security gives them the rows that
 * the portal would show them, of a founder those of the one client that the digest is about.
 */
export async function digestLines(tx: Transaction, reader: Reader): Promise<readonly DigestLine[]> {
  await tx.query(sql`savepoint reader`);
  await tx.query(sql`select ctx.enter_reader()`);
  const { clientId, clientName } = reader;
  const lines =
    clientId && clientName
      ? await ofFounder(tx, reader.zone, { clientId, clientName })
      : await ofInsider(tx, reader.zone);
  // From here on it is the worker again, which writes the link.
  await tx.query(sql`rollback to savepoint reader`);
  return worstFirst(lines);
}

async function ofInsider(tx: Transaction, zone: string): Promise<DigestLine[]> {
  const { clients } = (await readOne<CockpitFigures>(tx, cockpitFigures()))!;
  const { away, rituals, promises } = (await readOne<RitualsOfReader>(tx, ritualsOfReader(zone, false)))!;
  return clients.flatMap(({ client: { id: clientId, name: clientName }, situation }) => {
    if (away.includes(clientId)) return [];
    const here = <T extends { clientId: string }>(all: T[]): T[] =>
      all.filter((each) => each.clientId === clientId);
    const own = here(promises);
    const items = situation ? insiderDigest(situation, here(rituals), own) : promiseItems(own);
    return items.map((item) => ({ ...item, clientId, clientName }));
  });
}

async function ofFounder(
  tx: Transaction,
  zone: string,
  client: { clientId: string; clientName: string },
): Promise<DigestLine[]> {
  const { away, rituals, promises } = (await readOne<RitualsOfReader>(tx, ritualsOfReader(zone, true)))!;
  const situation = await readOne<FounderSituation>(tx, founderSituation(client.clientId));
  if (!situation || away.length > 0) return [];
  return founderDigest(situation, rituals, promises).map((item) => ({ ...item, ...client }));
}
