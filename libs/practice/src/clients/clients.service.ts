import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientTimeZoneChanged } from '../practice.events';
import { clientDay } from './client-day';
import { ClientEntity } from './client.entity';
import type {
  ClientChangesDto,
  ClientDto,
  ClientListDto,
  ClientListQuery,
  NewClientDto,
} from './clients.dto';
import { clientPage, oneClient } from './clients.queries';

@Injectable()
export class ClientsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  list({ limit, cursor, archived = false }: ClientListQuery): Promise<Json<ClientListDto>> {
    return this.db.read(
      clientPage(limit, archived, ...decodeCursor(cursor, [cursorPart.text, cursorPart.uuid])),
    );
  }

  get(id: string): Promise<Json<ClientDto>> {
    return this.db.read(oneClient(id));
  }

  create(client: NewClientDto): Promise<Json<ClientDto>> {
    return this.db.write(async (tx) => {
      const id = uuid();
      await tx.insert(ClientEntity, { id, ...client });
      // A zone that this PostgreSQL does not know fails here, and not in every read from then on.
      await clientDay(tx, id);
      tx.audit('client.created', { id, clientId: id }, client);
      return tx.read(oneClient(id));
    });
  }

  update(id: string, version: number, { archived, ...fields }: ClientChangesDto): Promise<Json<ClientDto>> {
    return this.db.write(async (tx) => {
      await tx.update(ClientEntity, { id, version }, { ...fields, ...archiving(archived) });
      if (fields.timeZone) {
        await clientDay(tx, id);
        await this.events.emit(tx, clientTimeZoneChanged, { clientId: id });
      }
      const action =
        archived === undefined ? 'client.changed' : archived ? 'client.archived' : 'client.restored';
      tx.audit(action, { id, clientId: id }, { ...fields, archived });
      return tx.read(oneClient(id));
    });
  }
}

/** A client that is archived already keeps the day on which it was. */
function archiving(archived: boolean | undefined) {
  if (archived === undefined) return {};
  return { archivedAt: archived ? sql`coalesce(archived_at, now())` : null };
}
