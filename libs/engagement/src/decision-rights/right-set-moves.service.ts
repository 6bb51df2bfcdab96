import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { askFounders } from '@quarterdeck/practice/mailed-requests/ask-founders';
import type { DecisionRightSetDto } from './decision-rights.dto';
import { oneRightSet } from './decision-rights.queries';
import { contentHash, lockRightSet, type LockedRightSet } from './right-set-rows';

/** `draft -> proposed -> agreed -> replaced`; a proposal that is overtaken by the next is replaced as well. */
@Injectable()
export class RightSetMovesService {
  constructor(private readonly gate: Gate) {}

  /** Shows the set to the founders of the client and asks each of them by mail. */
  propose(id: string, version: number): Promise<Json<DecisionRightSetDto>> {
    return this.gate.write(async (work) => {
      const set = await lockRightSet(work, id, version);
      if (set.state !== 'draft')
        throw new Conflict('decision_rights.not_draft', `Set ${set.number} is ${set.state} already.`);
      await this.replace(work, set, 'proposed');
      await work.query(
        `update decision_right_set set state = 'proposed', visibility = 'published', proposed_at = now(),
           proposed_by = ctx.user_id(), updated_at = now(), version = version + 1 where id = $1`,
        [id],
      );
      await work.query(`update decision_right set visibility = 'published' where set_id = $1`, [id]);
      await askFounders(work, {
        kind: 'decision_rights_proposed',
        clientId: set.clientId,
        subjectId: id,
        occasion: id,
      });
      for (const step of ['proposed', 'published']) audit(work, id, set, step);
      return work.read(oneRightSet, [id]);
    });
  }

  /** The set is in force from here on, in place of the one agreed before. */
  agree(id: string, version: number): Promise<Json<DecisionRightSetDto>> {
    return this.gate.write(async (work) => {
      const set = await lockRightSet(work, id, version);
      if (set.state !== 'proposed')
        throw new Conflict('decision_rights.not_proposed', `Set ${set.number} is ${set.state} already.`);
      await this.replace(work, set, 'agreed');
      const hash = await contentHash(work, id, set);
      await work.query(
        `update decision_right_set set state = 'agreed', agreed_at = now(), agreed_by = ctx.user_id(), content_hash = $2,
           updated_at = now(), version = version + 1 where id = $1`,
        [id, hash],
      );
      audit(work, id, set, 'agreed', { contentHash: hash });
      return work.read(oneRightSet, [id]);
    });
  }

  private async replace(work: UnitOfWork, set: LockedRightSet, state: 'proposed' | 'agreed'): Promise<void> {
    const [before] = await work.query<{ id: string }>(
      `update decision_right_set set state = 'replaced', replaced_at = now(), updated_at = now(), version = version + 1
       where engagement_id = $1 and state = $2 returning id`,
      [set.engagementId, state],
    );
    if (before) audit(work, before.id, set, 'replaced', { by: set.number });
  }
}

function audit(
  work: UnitOfWork,
  recordId: string,
  { clientId, number }: LockedRightSet,
  step: string,
  data: object = { number },
): void {
  const action = `decision_right_set.${step}`;
  work.audit({ action, recordType: 'decision_right_set', recordId, clientId, data: { ...data } });
}
