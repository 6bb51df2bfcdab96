import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { NotFound } from '@quarterdeck/platform/errors';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { type Origin, openSession } from './open-session';
import { sessionAnswer, type Transport } from './session-answer';
import type { SessionDto, SessionListDto } from './sessions.dto';
import { currentSession, openSessions } from './sessions.queries';

/** A new session's token beside its answer; the controller puts the token into the cookie. */
export interface Opened<T = SessionDto> {
  token: string;
  answer: Json<T>;
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly auth: AuthDb,
    private readonly config: Config,
  ) {}

  get(csrf: string | null): Promise<Json<SessionDto>> {
    return this.auth.read(currentSession(csrf, null));
  }

  list(): Promise<Json<SessionListDto>> {
    return this.db.read(openSessions());
  }

  async revoke(id: string): Promise<void> {
    await this.db.write(async (tx) => {
      const revoked = await tx.query(
        sql`update session set revoked_at = now() where id = ${id} and revoked_at is null returning id`,
      );
      if (revoked.length === 0) throw new NotFound();
      tx.audit('session.revoked', { id });
    });
  }

  async signOut(): Promise<void> {
    await this.db.write(async (tx) => {
      await revokeOwn(tx);
    });
  }

  /** Another practice means other rights, so the session gets a new token and the old one ends. */
  async switchPractice(slug: string, origin: Origin, transport: Transport): Promise<Opened> {
    let token = '';
    const answer = await this.auth.write(async (tx) => {
      const [target] = await tx.query<{ userId: string; tenantId: string; membershipId: string }>(
        sql`select m.user_id as "userId", m.tenant_id as "tenantId", m.id as "membershipId"
            from membership m join tenant t on t.id = m.tenant_id
            where m.user_id = ctx.user_id() and m.ended_at is null and t.slug = ${slug}`,
      );
      if (!target) throw new NotFound();
      await revokeOwn(tx);
      token = await openSession(tx, target, origin);
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }
}

/** The session that asks. */
async function revokeOwn(tx: Transaction): Promise<void> {
  await tx.query(sql`update session set revoked_at = now() where id = ctx.credential_id()`);
}
