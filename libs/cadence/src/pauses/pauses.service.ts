import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import {
  Conflict,
  Forbidden,
  Invalid,
  NotFound,
  PreconditionFailed,
} from '@quarterdeck/platform/http/errors';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { NewPauseDto, PauseDto, PauseListDto } from './pauses.dto';
import type { PausePreviewDto, TouchedDto } from './touched.dto';
import { touchedByPauseOfClient, touchedByPauseOfPractice } from './touched.queries';
import { callersToday, onePause, pausesOfClient, pausesOfPractice } from './pauses.queries';

interface Known {
  clientId: string | null;
  over: boolean;
  version: number;
}

/** Vacations and the like. They may overlap: what lies in any of them is not expected. */
@Injectable()
export class PausesService {
  constructor(private readonly db: TenantDb) {}

  ofClient(clientId: string, { limit, cursor }: PageQuery): Promise<Json<PauseListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(pausesOfClient, [clientId, limit, ...after]);
  }

  ofPractice({ limit, cursor }: PageQuery): Promise<Json<PauseListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(pausesOfPractice, [limit, ...after]);
  }

  /** What a pause of these days would free; nothing is written. */
  preview(clientId: string | null, { from, until }: PausePreviewDto): Promise<Json<TouchedDto>> {
    refuseEndBeforeStart(from, until);
    return clientId === null
      ? this.db.read(touchedByPauseOfPractice, [from, until])
      : this.db.read(touchedByPauseOfClient, [clientId, from, until]);
  }

  begin(clientId: string | null, { from, until = null, reason }: NewPauseDto): Promise<Json<PauseDto>> {
    return this.db.write(async (tx) => {
      refuseEndBeforeStart(from, until);
      if (clientId === null) await refuseRestricted(tx);
      else if (!(await tx.query('select from client where id = $1', [clientId])).length) throw new NotFound();
      const id = uuid();
      await tx.query(
        `insert into pause (tenant_id, id, client_id, from_on, until_on, reason) values (ctx.tenant(), $1, $2, $3, $4, $5)`,
        [id, clientId, from, until, reason],
      );
      await tx.query('select ctx.settle_calendar($1)', [clientId]);
      const data = { from, until, reason };
      tx.audit({ action: 'pause.added', recordType: 'pause', recordId: id, clientId, data });
      return tx.read(onePause, [id]);
    });
  }

  end(id: string, version: number): Promise<Json<PauseDto>> {
    return this.db.write(async (tx) => {
      const today = `coalesce(${clientToday('c')}, ${callersToday})`;
      const [pause] = await tx.query<Known>(
        `select p.client_id as "clientId", p.version, (p.until_on < ${today} or p.until_on < p.from_on) is true as over
         from pause p left join client c on c.tenant_id = p.tenant_id and c.id = p.client_id where p.id = $1`,
        [id],
      );
      if (!pause) throw new NotFound();
      if (pause.clientId === null) await refuseRestricted(tx);
      if (pause.version !== version) throw new PreconditionFailed();
      if (pause.over) throw new Conflict('pause.over', 'This pause is over already.');
      const [ended] = await tx.query<{ until: string }>(
        `update pause p set ended_at = now(), version = p.version + 1, until_on = greatest(p.from_on - 1, x.today - 1)
         from (select ${today} as today from pause q left join client c on c.tenant_id = q.tenant_id and c.id = q.client_id
           where q.id = $1) x
         where p.id = $1 and p.version = $2 returning p.until_on::text as until`,
        [id, version],
      );
      if (!ended) throw new PreconditionFailed();
      await tx.query('select ctx.settle_calendar($1)', [pause.clientId]);
      const data = { until: ended.until };
      tx.audit({
        action: 'pause.ended',
        recordType: 'pause',
        recordId: id,
        clientId: pause.clientId,
        data,
      });
      return tx.read(onePause, [id]);
    });
  }
}

function refuseEndBeforeStart(from: LocalDate, until: LocalDate | null | undefined): void {
  if (!until || until >= from) return;
  const detail = `is before ${from}, its first day`;
  throw new Invalid('pause.dates', `until ${detail}.`, [{ pointer: '/until', detail }]);
}

/** The whole practice pauses for every client, so whoever says so sees every client. */
async function refuseRestricted(tx: Transaction): Promise<void> {
  const [caller] = await tx.query<{ unrestricted: boolean }>('select ctx.unrestricted() as unrestricted');
  if (caller?.unrestricted) return;
  throw new Forbidden(
    'pause.practice',
    'Only people who see every client pause the whole practice. Ask the owner, or pause your client.',
  );
}
