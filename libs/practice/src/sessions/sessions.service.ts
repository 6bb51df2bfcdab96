import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { NotFound } from '@quarterdeck/platform/http/errors';
import { AuthGate } from '@quarterdeck/platform/tenancy/auth-gate';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
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
    private readonly gate: Gate,
    private readonly auth: AuthGate,
    private readonly config: Config,
  ) {}

  current(csrf: string | null): Promise<Json<SessionDto>> {
    return this.auth.read(currentSession, [csrf, null]);
  }

  list(): Promise<Json<SessionListDto>> {
    return this.gate.read(openSessions);
  }

  async revoke(id: string): Promise<void> {
    await this.gate.write(async (work) => {
      const revoked = await work.query(
        'update session set revoked_at = now() where id = $1 and revoked_at is null returning id',
        [id],
      );
      if (revoked.length === 0) throw new NotFound();
      work.audit({ action: 'session.revoked', recordType: 'session', recordId: id });
    });
  }

  async signOut(): Promise<void> {
    await this.gate.write(async (work) => {
      await work.query('update session set revoked_at = now() where id = ctx.credential_id()');
    });
  }

  /** Another practice means other rights, so the session gets a new token and the old one ends. */
  async switchPractice(slug: string, origin: Origin, transport: Transport): Promise<Opened> {
    let token = '';
    const answer = await this.auth.write(async (work) => {
      const [target] = await work.query<{ userId: string; tenantId: string; membershipId: string }>(
        `select m.user_id as "userId", m.tenant_id as "tenantId", m.id as "membershipId"
         from membership m join tenant t on t.id = m.tenant_id
         where m.user_id = ctx.user_id() and m.ended_at is null and t.slug = $1`,
        [slug],
      );
      if (!target) throw new NotFound();
      await work.query('update session set revoked_at = now() where id = ctx.credential_id()');
      token = await openSession(work, target, origin);
      return sessionAnswer(work, token, this.config, transport);
    });
    return { token, answer };
  }
}
