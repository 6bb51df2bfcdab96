import { Injectable } from '@nestjs/common';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { InboxDto, InboxItemDto, InboxQuery, InboxReadDto } from './inbox.dto';
import { inboxPage, inboxRead, oneInboxItem } from './inbox.queries';

/** What the caller was told in the practice that they have open; nobody reads anybody else's. */
@Injectable()
export class InboxService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor }: InboxQuery): Promise<Json<InboxDto>> {
    return this.db.read(inboxPage, [limit, ...decodeCursor(cursor, [cursorPart.uuid])]);
  }

  readOne(id: string): Promise<Json<InboxItemDto>> {
    return this.db.write(async (tx) => {
      await tx.query('update inbox_item set read_at = now() where id = $1 and read_at is null', [id]);
      return tx.read(oneInboxItem, [id]);
    });
  }

  readUpTo(id: string): Promise<Json<InboxReadDto>> {
    return this.db.write(async (tx) => {
      await tx.query('update inbox_item set read_at = now() where id <= $1 and read_at is null', [id]);
      return tx.read(inboxRead, []);
    });
  }
}
