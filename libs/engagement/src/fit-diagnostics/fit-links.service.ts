import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FitLinkEntity } from './fit-link.entity';
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
    const page = await this.db.read(fitLinkPage(limit, ...decodeCursor(cursor, [cursorPart.uuid])));
    const { data, nextCursor } = JSON.parse(page) as { data: Unaddressed[]; nextCursor: string | null };
    return JSON.stringify({ data: data.map((link) => this.addressed(link)), nextCursor });
  }

  create({ label }: NewFitLinkDto): Promise<Json<FitLinkDto>> {
    return this.db.write(async (tx) => {
      const id = uuid();
      await tx.insert(FitLinkEntity, {
        id,
        label: label.trim(),
        tokenHash: linkTokenHash(this.token(id)),
        createdBy: sql`ctx.user_id()`,
      });
      tx.audit('fit_link.created', { id }, { label: label.trim() });
      const link = JSON.parse(await tx.read(oneFitLink(id))) as Unaddressed;
      return JSON.stringify(this.addressed(link));
    });
  }

  /** The link stops working at once; what was answered under it stays. */
  revoke(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { revokedAt } = await tx.lock(FitLinkEntity, { id, version });
      if (revokedAt) throw new Conflict('fit_link.revoked', 'This link was already revoked.');
      await tx.update(FitLinkEntity, { id, version }, { revokedAt: sql`now()` });
      tx.audit('fit_link.revoked', { id });
    });
  }

  private addressed(link: Unaddressed): FitLinkDto {
    return { ...link, url: `${this.config.publicUrl}/fit/${this.token(link.id)}` };
  }

  private token(id: string): string {
    return linkToken(this.config.quarterdeckSecret, 'fit_diagnostic', id);
  }
}
