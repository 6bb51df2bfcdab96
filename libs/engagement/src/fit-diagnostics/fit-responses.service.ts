import { Injectable } from '@nestjs/common';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { FitInboxDto, FitInboxQuery, FitResponseChangesDto, FitResponseDto } from './fit-responses.dto';
import { inboxPage, oneFitResponse, unreadInboxPage } from './fit-responses.queries';

interface Locked {
  clientId: string | null;
  visibility: string;
}

@Injectable()
export class FitResponsesService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor, unread }: FitInboxQuery): Promise<Json<FitInboxDto>> {
    const after = decodeCursor(cursor, [cursorPart.uuid]);
    return this.db.read(unread ? unreadInboxPage : inboxPage, [limit, ...after]);
  }

  get(id: string): Promise<Json<FitResponseDto>> {
    return this.db.read(oneFitResponse, [id]);
  }

  change(
    id: string,
    version: number,
    { read, visibility }: FitResponseChangesDto,
  ): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const response = await lock(tx, id, version);
      if (visibility && !response.clientId) {
        throw new Conflict(
          'fit_response.no_client',
          'There is no founder to show it to yet. Convert the response into a client first.',
        );
      }
      await tx.query(
        `update fit_response set visibility = coalesce($2, visibility), updated_at = now(), version = version + 1,
           read_at = case $3::boolean when true then coalesce(read_at, now()) when false then null else read_at end
         where id = $1`,
        [id, visibility ?? null, read ?? null],
      );
      if (visibility && visibility !== response.visibility) {
        const action = visibility === 'published' ? 'fit_response.published' : 'fit_response.withdrawn';
        tx.audit({ action, recordType: 'fit_response', recordId: id, clientId: response.clientId });
      }
      return tx.read(oneFitResponse, [id]);
    });
  }

  /** Somebody who answered may ask to be forgotten; what belongs to a client stays with the client. */
  remove(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId } = await lock(tx, id, version);
      if (clientId) {
        throw new Conflict(
          'fit_response.of_client',
          'This response belongs to a client, where it is compared with later ones. It stays.',
        );
      }
      await tx.query('delete from fit_response where id = $1', [id]);
      tx.audit({ action: 'fit_response.deleted', recordType: 'fit_response', recordId: id });
    });
  }
}

async function lock(tx: Transaction, id: string, version: number): Promise<Locked> {
  const [found] = await tx.query<Locked & { version: number }>(
    'select client_id as "clientId", visibility, version from fit_response where id = $1 for update',
    [id],
  );
  if (!found) throw new NotFound();
  if (found.version !== version) throw new PreconditionFailed();
  return found;
}
