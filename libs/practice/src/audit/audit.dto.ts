import { IsUUID, Matches } from 'class-validator';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class AuditActorDto {
  id: string;
  /** Null for somebody whose account was removed. */
  name: string | null;
}

/** One thing that somebody did. Never changed and never deleted; every hash covers the event before. */
export class AuditEventDto {
  /** Place in the practice's chain, from 1 without a gap. */
  seq: number;
  /**
   * UTC with microseconds, as the hash covers it.
   * @format date-time
   */
  occurredAt: string;
  /** Null for what a scheduled job did, or somebody who answered a link without signing in. */
  actor: AuditActorDto | null;
  /** What happened, e.g. `member.changed`. */
  action: string;
  recordType: string;
  recordId: string;
  clientId: string | null;
  /** What changed, in the words of this API. */
  data: Record<string, unknown>;
  /** SHA-256 over the hash before and this event, in hexadecimal. */
  hash: string;
}

export class AuditEventListDto {
  data: AuditEventDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class AuditEventListQuery extends PageQuery {
  /** Only events of this kind of record, e.g. `client`. */
  @IfGiven()
  @Matches(/^[a-z][a-z_-]{0,39}$/, { message: 'recordType must be a kind of record such as client' })
  recordType?: string;

  /** Only events of this record; needs `recordType`. */
  @IfGiven()
  @IsUUID()
  recordId?: string;
}
