import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Unprocessable } from '@quarterdeck/platform/errors';
import { ParserThreads } from '@quarterdeck/platform/parsing/parser-threads';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { requestContext } from '@quarterdeck/platform/tenancy/request-context';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { importPlace, type ImportPlace, lockClientLog } from './client-log';
import type { DecisionImportDto, DecisionImportFilesDto, DecisionImportQuery } from './imports.dto';
import { insertImported } from './insert-imported';
import { planImport, type PlannedDecision } from './plan-import';
import { type FilesToImport, readFiles } from './read-files';

@Injectable()
export class DecisionImportsService {
  constructor(
    private readonly db: TenantDb,
    private readonly threads: ParserThreads,
  ) {}

  /** All that can be imported, in one transaction; a dry run goes the same way and writes nothing. */
  async import(
    engagementId: string,
    { dryRun = false, leaveOut = false }: DecisionImportQuery,
    zip: Buffer | undefined,
    { files }: DecisionImportFilesDto,
  ): Promise<Json<DecisionImportDto>> {
    await this.db.read(importPlace(engagementId));
    const source = await readFiles(this.threads, zip, files);
    return this.db.write(async (tx) => {
      const place = await lockClientLog(tx, engagementId);
      const planned = planImport(source.decisions, place);
      // Thousands of decisions take a while to plan, and to write: others get their turn in between.
      await sleep(1);
      const usable = planned.filter(({ number }) => number !== null);
      if (!dryRun) await this.write(tx, { ...place, engagementId }, planned, usable, leaveOut);
      requestContext().answer = { json: true };
      return answer(dryRun, planned, usable, source);
    });
  }

  private async write(
    tx: Transaction,
    place: ImportPlace & { engagementId: string },
    planned: PlannedDecision[],
    usable: PlannedDecision[],
    leaveOut: boolean,
  ): Promise<void> {
    if (!leaveOut) refuseProblems(planned);
    if (!usable.length)
      throw new Unprocessable(
        'import.nothing_usable',
        'None of the files can be imported. A dry run shows why.',
      );
    await insertImported(tx, place, usable);
    for (const { id, name, number } of usable) {
      tx.audit('decision.imported', { id, clientId: place.clientId }, { file: name, number: `D-${number}` });
    }
  }
}

function refuseProblems(planned: readonly PlannedDecision[]): void {
  const wrong = planned.filter(({ problems }) => problems.length);
  if (!wrong.length) return;
  const count = wrong.length === 1 ? 'One file' : `${wrong.length} files`;
  throw new Unprocessable(
    'import.has_problems',
    `${count} cannot be imported, so nothing was. Correct them, or leave them out.`,
    wrong.map(({ name, problems }) => ({
      pointer: name,
      detail: problems.map(({ what, why }) => `${what}: ${why}`).join(' '),
    })),
  );
}

function answer(
  dryRun: boolean,
  planned: readonly PlannedDecision[],
  usable: readonly PlannedDecision[],
  { leftOut }: FilesToImport,
): string {
  const files = planned.map(({ id, name, title, number, state, understood, notes, problems }) => ({
    name,
    title,
    number: number === null ? null : `D-${number}`,
    state,
    decisionId: dryRun || number === null ? null : id,
    understood,
    notes,
    problems,
  }));
  return JSON.stringify({ dryRun, imported: usable.length, files, leftOut } satisfies DecisionImportDto);
}
