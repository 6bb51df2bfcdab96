import { Injectable } from '@nestjs/common';
import { EventBus } from '@quarterdeck/platform/events/domain-events';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionDto } from '../record/decisions.dto';
import { oneDecision } from '../record/decisions.queries';
import { lockDecision } from '../record/lock-decision';
import { recordEvent } from '../record/record-event';
import { touchDecision } from '../record/touch-decision';
import { proposedRevision } from './head-revision';
import type { AnswerDto, QuestionDto } from './approvals.dto';

/** While a question is open the decision waits for the practice, and the timeline shows for how long. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly db: TenantDb,
    private readonly events: EventBus,
  ) {}

  ask(id: string, version: number, { question }: QuestionDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { number } = await proposedRevision(tx, decision);
      if (decision.waitingOn === 'author')
        throw new Conflict('decision.question_open', 'A question is open already; it waits for its answer.');
      await touchDecision(tx, id, `waiting_on = 'author', waiting_since = now()`);
      await recordEvent(tx, decision, { kind: 'asked', revision: number, reason: question });
      const { engagementId, clientId } = decision;
      await this.events.emit(tx, 'decision.asked', {
        decisionId: id,
        engagementId,
        clientId,
        revision: number,
      });
      return tx.read(oneDecision, [id]);
    });
  }

  answer(id: string, version: number, { answer }: AnswerDto): Promise<Json<DecisionDto>> {
    return this.db.write(async (tx) => {
      const decision = await lockDecision(tx, id, version);
      const { number, approver } = await proposedRevision(tx, decision);
      const [question] = await tx.query<{ id: string }>(
        `select id from decision_event where decision_id = $1 and kind = 'asked' and revision = $2 order by id desc limit 1`,
        [id, number],
      );
      if (decision.waitingOn !== 'author' || !question)
        throw new Conflict('decision.no_question', 'No question is open.');
      await touchDecision(tx, id, `waiting_on = $2::text, waiting_since = now()`, [approver]);
      const about = { revision: number, aboutId: question.id };
      const answerId = await recordEvent(tx, decision, { kind: 'answered', reason: answer, ...about });
      const { engagementId, clientId } = decision;
      await this.events.emit(tx, 'decision.answered', {
        decisionId: id,
        engagementId,
        clientId,
        revision: number,
        answerId,
        approver,
      });
      return tx.read(oneDecision, [id]);
    });
  }
}
