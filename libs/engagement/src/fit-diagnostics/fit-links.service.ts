import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { FitLinkDto, FitLinkListDto, NewFitLinkDto } from './fit-links.dto';
import { fitLinkPage, oneFitLink } from './fit-links.queries';

type Unaddressed = Omit<FitLinkDto, 'url'>;

@Injectable()
export class FitLinksService {
  constructor(
    private readonly db: TenantDb,
    private readonly config: Config,
  ) {}

  async list({ limit, cursor }: PageQuery): Promise<Json<FitLinkListDto>> {
    const page = await this.db.read(fitLinkPage, [limit, ...decodeCursor(cursor, [cursorPart.uuid])]);
    const { data, nextCursor } = JSON.parse(page) as { data: Unaddressed[]; nextCursor: string | null };
    return JSON.stringify({ data: data.map((link) => this.addressed(link)), nextCursor });
  }

  create({ label }: NewFitLinkDto): Promise<Json<FitLinkDto>> {
    return this.db.write(async (tx) => {
      const id = uuid();
      await tx.query(
        `insert into fit_link (tenant_id, id, label, token_hash, created_by)
         values (ctx.tenant(), $1, $2, $3, ctx.user_id())`,
        [id, label.trim(), linkTokenHash(this.token(id))],
      );
      tx.audit({
        action: 'fit_link.created',
        recordType: 'fit_link',
        recordId: id,
        data: { label: label.trim() },
      });
      const link = JSON.parse(await tx.read(oneFitLink, [id])) as Unaddressed;
      return JSON.stringify(this.addressed(link));
    });
  }

  /** The link stops working at once; what was answered under it stays. */
  revoke(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const [link] = await tx.query<{ version: number; revoked: boolean }>(
        'select version, revoked_at is not null as revoked from fit_link where id = $1 for update',
        [id],
      );
      if (!link) throw new NotFound();
      if (link.version !== version) throw new PreconditionFailed();
      if (link.revoked) throw new Conflict('fit_link.revoked', 'This link was revoked already.');
      await tx.query('update fit_link set revoked_at = now(), version = version + 1 where id = $1', [id]);
      tx.audit({ action: 'fit_link.revoked', recordType: 'fit_link', recordId: id });
    });
  }

  private addressed(link: Unaddressed): FitLinkDto {
    return { ...link, url: `${this.config.publicUrl}/fit/${this.token(link.id)}` };
  }

  private token(id: string): string {
    return linkToken(this.config.quarterdeckSecret, 'fit_diagnostic', id);
  }
}
