import { Injectable } from '@nestjs/common';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { InboxDto, InboxItemDto, InboxQuery, InboxReadDto } from './inbox.dto';
import { inboxPage, inboxRead, oneInboxItem } from './inbox.queries';

/** What the caller was told in the practice that they have open; nobody reads anybody else's. */
@Injectable()
export class InboxService {
  constructor(private readonly gate: Gate) {}

  list({ limit, cursor }: InboxQuery): Promise<Json<InboxDto>> {
    return this.gate.read(inboxPage, [limit, ...decodeCursor(cursor, [cursorPart.uuid])]);
  }

  readOne(id: string): Promise<Json<InboxItemDto>> {
    return this.gate.write(async (work) => {
      await work.query('update inbox_item set read_at = now() where id = $1 and read_at is null', [id]);
      return work.read(oneInboxItem, [id]);
    });
  }

  readUpTo(id: string): Promise<Json<InboxReadDto>> {
    return this.gate.write(async (work) => {
      await work.query('update inbox_item set read_at = now() where id <= $1 and read_at is null', [id]);
      return work.read(inboxRead, []);
    });
  }
}
