import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';

/** A client the person can see. */
export class GrantedClientDto {
  id: string;
  name: string;
}

/** A person's membership in the practice. */
export class MemberDto {
  id: string;
  userId: string;
  name: string;
  email: string;
  @IsIn(ROLES)
  role: Role;
  /** The clients an associate, founder or viewer can see. Empty for owners and CTOs, who see every client. */
  clients: GrantedClientDto[];
  /**
   * When the membership ended; null for a current member.
   * @format date-time
   */
  endedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class MemberListDto {
  data: MemberDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class MemberListQuery extends PageQuery {
  /** `nextCursor` of the previous page. It may be longer than other cursors because it contains a name. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  override cursor?: string = undefined;
}

/** Fields you omit stay unchanged. */
export class MemberChangesDto {
  /** Changing the role ends the person's open sessions in this practice. */
  @IfGiven()
  @IsIn(ROLES)
  role?: Role;

  /** All clients the person can see: at least one for an associate, founder or viewer, none for an owner or CTO. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  clientIds?: string[];
}
