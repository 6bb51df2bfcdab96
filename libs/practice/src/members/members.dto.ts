import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';

/** A client that somebody may see. */
export class GrantedClientDto {
  id: string;
  name: string;
}

/** A person's place in the practice. */
export class MemberDto {
  id: string;
  userId: string;
  name: string;
  email: string;
  @IsIn(ROLES)
  role: Role;
  /** The clients that an associate, founder or viewer may see. Empty for owners and CTOs, who see every client. */
  clients: GrantedClientDto[];
  /**
   * Since when this person is no member any more; null for a member.
   * @format date-time
   */
  endedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class MemberListDto {
  data: MemberDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class MemberListQuery extends PageQuery {
  /** `nextCursor` of the answer before. Longer than elsewhere, because it carries a name. */
  @IfGiven()
  @IsString()
  @MaxLength(1000)
  override cursor?: string = undefined;
}

/** What is left out stays as it is. */
export class MemberChangesDto {
  /** Another role ends the person's open sessions in this practice. */
  @IfGiven()
  @IsIn(ROLES)
  role?: Role;

  /** All clients that the person may see: at least one for an associate, founder or viewer, none for an owner or CTO. */
  @IfGiven()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  clientIds?: string[];
}
