import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FitResponseEntity } from './fit-response.entity';
import type { FitInboxDto, FitInboxQuery, FitResponseChangesDto, FitResponseDto } from './fit-responses.dto';
import { inboxPage, oneFitResponse, unreadInboxPage } from './fit-responses.queries';

@Injectable()
export class FitResponsesService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor, unread }: FitInboxQuery): Promise<Json<FitInboxDto>> {
    const after = decodeCursor(cursor, [cursorPart.uuid]);
    return this.db.read((unread ? unreadInboxPage : inboxPage)(limit, ...after));
  }

  get(id: string): Promise<Json<FitResponseDto>> {
    return this.db.read(oneFitResponse(id));
  }

  update(
    id: string,
    version: number,
    { read, visibility }: FitResponseChangesDto,
  ): Promise<Json<FitResponseDto>> {
    return this.db.write(async (tx) => {
      const response = await tx.lock(FitResponseEntity, { id, version });
      if (visibility && !response.clientId) {
        throw new Conflict(
          'fit_response.no_client',
          'There is no founder to show it to yet. Convert the response into a client first.',
        );
      }
      const readAt = read ? sql`coalesce(read_at, now())` : read === false ? null : undefined;
      await tx.update(FitResponseEntity, { id, version }, { visibility, readAt });
      if (visibility && visibility !== response.visibility) {
        const action = visibility === 'published' ? 'fit_response.published' : 'fit_response.withdrawn';
        tx.audit(action, { id, clientId: response.clientId });
      }
      return tx.read(oneFitResponse(id));
    });
  }

  /** A respondent may ask to be forgotten. Records of a client stay with the client. */
  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId } = await tx.lock(FitResponseEntity, { id, version });
      if (clientId) {
        throw new Conflict(
          'fit_response.of_client',
          'This response belongs to a client, where it is compared with later ones. It stays.',
        );
      }
      await tx.delete(FitResponseEntity, { id, version });
      tx.audit('fit_response.deleted', { id });
    });
  }
}
