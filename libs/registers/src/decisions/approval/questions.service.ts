import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import { lockDecision, recordEvent, updateDecision } from '../record/decision.rows';
import type { AnswerDto, QuestionDto } from './approvals.dto';
import { notifyApprover, proposedRevision } from './approver';

/** While a question is open the decision waits for the practice, and the timeline shows for how long. */
@Injectable()
export class QuestionsService {
  constructor(private readonly db: TenantDb) {}

  ask(id: string, version: number, { question }: QuestionDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { number } = await proposedRevision(tx, decision);
      if (decision.waitingOn === 'author')
        throw new Conflict('decision.question_open', 'A question is already open. Answer it first.');
      await updateDecision(tx, decision, { waitingOn: 'author', waitingSince: sql`now()` });
      await recordEvent(tx, decision, { kind: 'asked', revision: number, reason: question });
      return tx.read(oneDecision(id));
    });
  }

  answer(id: string, version: number, { answer }: AnswerDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { number, approver } = await proposedRevision(tx, decision);
      const [question] = await tx.query<{ id: string }>(
        sql`select id from decision_event
         where decision_id = ${id} and kind = 'asked' and revision = ${number} order by id desc limit 1`,
      );
      if (decision.waitingOn !== 'author' || !question)
        throw new Conflict('decision.no_question', 'No question is open.');
      await updateDecision(tx, decision, { waitingOn: approver, waitingSince: sql`now()` });
      const about = { revision: number, aboutId: question.id };
      const answerId = await recordEvent(tx, decision, { kind: 'answered', reason: answer, ...about });
      await notifyApprover(tx, decision, approver, `${number}:${answerId}`);
      return tx.read(oneDecision(id));
    });
  }
}
