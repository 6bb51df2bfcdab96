import { Injectable } from '@nestjs/common';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { CheckInDraftDto, SaveDraftDto } from './drafts.dto';
import { savedDraft } from './drafts.queries';

/** Text that was typed and not sent. It is not a record of the engagement: no version, no audit. */
@Injectable()
export class DraftsService {
  constructor(private readonly db: TenantDb) {}

  /** The last one to save wins. */
  save(occurrenceId: string, draft: SaveDraftDto): Promise<Json<CheckInDraftDto>> {
    return this.db.write(async (tx) => {
      // Locked: a draft that arrives while its check-in is being submitted waits, and is not left behind.
      const [occurrence] = await tx.query<{ state: string }>(
        sql`select state from occurrence where id = ${occurrenceId} for share`,
      );
      if (!occurrence) throw new NotFound();
      if (occurrence.state === 'done')
        throw new Conflict(
          'check_in.exists',
          'This check-in was already submitted. Open it to read or change it.',
        );
      return tx.read(savedDraft(occurrenceId, JSON.stringify(draft)));
    });
  }

  /** Dropping what is not there is no mistake. */
  async drop(occurrenceId: string): Promise<void> {
    await this.db.write(async (tx) => {
      const [occurrence] = await tx.query(sql`select from occurrence where id = ${occurrenceId}`);
      if (!occurrence) throw new NotFound();
      await tx.query(
        sql`delete from check_in_draft where occurrence_id = ${occurrenceId} and user_id = ctx.user_id() and tenant_id = ctx.tenant()`,
      );
    });
  }
}
