import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { CalendarFeedEntity } from './calendar-feed.entity';
import { calendarFile, type FeedContent } from './calendar-file';
import type { CalendarFeedDto, CalendarFeedListDto, NewCalendarFeedDto } from './calendar-feeds.dto';
import { feedContent, oneFeed, ownFeeds, type Unaddressed } from './calendar-feeds.queries';

/** Enough for every device and client, and no end of them. */
const MOST = 50;

@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly db: TenantDb,
    private readonly config: Config,
  ) {}

  async list(): Promise<Json<CalendarFeedListDto>> {
    const { data, nextCursor } = JSON.parse(await this.db.read(ownFeeds())) as {
      data: Unaddressed[];
      nextCursor: null;
    };
    return JSON.stringify({ data: data.map((feed) => this.addressed(feed)), nextCursor });
  }

  create({ clientId }: NewCalendarFeedDto): Promise<Json<CalendarFeedDto>> {
    return this.db.write(async (tx) => {
      if (clientId) await mustSee(tx, clientId);
      const feeds = await tx.query(sql`select 1 from calendar_feed`);
      if (feeds.length >= MOST) {
        throw new Conflict(
          'calendar_feed.too_many',
          `You already have ${MOST} feeds. Delete one you no longer use.`,
        );
      }
      const id = uuid();
      const tokenHash = linkTokenHash(this.token(id));
      await tx.insert(CalendarFeedEntity, { id, userId: sql`ctx.user_id()`, clientId, tokenHash });
      tx.audit('calendar_feed.created', { id, clientId });
      return JSON.stringify(this.addressed(JSON.parse(await tx.read(oneFeed(id))) as Unaddressed));
    });
  }

  /** The address stops working at once. */
  delete(id: string): Promise<void> {
    return this.db.write(async (tx) => {
      await tx.delete(CalendarFeedEntity, { id });
      tx.audit('calendar_feed.deleted', { id });
    });
  }

  /** The file of an address, and a tag that changes with it. */
  async file(name: string): Promise<{ text: string; tag: string }> {
    const hash = linkTokenHash(name.replace(/\.ics$/, ''));
    const content = await this.db.open((tx) => tx.read(feedContent(hash)));
    const text = calendarFile(JSON.parse(content) as FeedContent, this.config.publicUrl);
    return { text, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
  }

  private addressed(feed: Unaddressed): CalendarFeedDto {
    return {
      ...feed,
      url: `${this.config.publicUrl}/v1/calendars/${this.token(feed.id)}.ics`,
    };
  }

  private token(id: string): string {
    return linkToken(this.config.quarterdeckSecret, 'calendar_feed', id);
  }
}

async function mustSee(tx: Transaction, clientId: string): Promise<void> {
  const found = await tx.query(sql`select 1 from client where id = ${clientId}`);
  if (!found.length) throw new NotFound();
}
