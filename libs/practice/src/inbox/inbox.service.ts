import { Injectable } from '@nestjs/common';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { InboxDto, InboxItemDto, InboxQuery, InboxReadDto } from './inbox.dto';
import { inboxPage, inboxRead, oneInboxItem } from './inbox.queries';

/** The caller's own notifications in the practice that is open. */
@Injectable()
export class InboxService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor }: InboxQuery): Promise<Json<InboxDto>> {
    return this.db.read(inboxPage(limit, ...decodeCursor(cursor, [cursorPart.uuid])));
  }

  markRead(id: string): Promise<Json<InboxItemDto>> {
    return this.db.write(async (tx) => {
      await tx.query(sql`update inbox_item set read_at = now() where id = ${id} and read_at is null`);
      return tx.read(oneInboxItem(id));
    });
  }

  markReadUpTo(id: string): Promise<Json<InboxReadDto>> {
    return this.db.write(async (tx) => {
      await tx.query(sql`update inbox_item set read_at = now() where id <= ${id} and read_at is null`);
      return tx.read(inboxRead());
    });
  }
}
