import { IsUUID, Matches } from 'class-validator';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class AuditActorDto {
  id: string;
  /** Null if the account was removed. */
  name: string | null;
}

/** One action in the audit trail. Events are never changed or deleted; each hash covers the previous event. */
export class AuditEventDto {
  /** Position in the practice's chain, starting at 1 without gaps. */
  seq: number;
  /**
   * UTC with microseconds, exactly as hashed.
   * @format date-time
   */
  occurredAt: string;
  /** Null for a scheduled job and for anyone who used a link without signing in. */
  actor: AuditActorDto | null;
  /** What happened, e.g. `member.changed`. */
  action: string;
  recordType: string;
  recordId: string;
  clientId: string | null;
  /** What changed, using this API's field names. */
  data: Record<string, unknown>;
  /** SHA-256 of the previous hash and this event, in hex. */
  hash: string;
}

export class AuditEventListDto {
  data: AuditEventDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class AuditEventListQuery extends PageQuery {
  /** Only events about this kind of record, e.g. `client`. */
  @IfGiven()
  @Matches(/^[a-z][a-z_-]{0,39}$/, { message: 'recordType must be a kind of record, such as client' })
  recordType?: string;

  /** Only events about this record. Requires `recordType`. */
  @IfGiven()
  @IsUUID()
  recordId?: string;
}
