import { Body, Controller, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { DecisionDto } from '../record/decisions.dto';
import { ApprovalDto, AnswerDto, ProposalDto, QuestionDto, RejectionDto } from './approvals.dto';
import { ApprovalsService } from './approvals.service';
import { QuestionsService } from './questions.service';

@Controller('v1/decisions/:id')
export class ApprovalsController {
  constructor(
    private readonly approvals: ApprovalsService,
    private readonly questions: QuestionsService,
  ) {}

  /**
   * Proposes a draft to its approver, who is determined by the decision right. A proposal that waits for the founder is
   * published.
   */
  @Post('proposals')
  @Allow('decisions:write')
  propose(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ProposalDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.propose(id, version, body);
  }

  /** Approves the proposed revision. Only its approver can; a 403 response names them. */
  @Post('approvals')
  @Allow('decisions:approve')
  approve(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ApprovalDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.approve(id, version, body);
  }

  /** Rejects the proposed revision. Only its approver can. A previously approved revision stays in force. */
  @Post('rejections')
  @Allow('decisions:approve')
  reject(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: RejectionDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.reject(id, version, body);
  }

  /** Asks a question about the proposed revision, which then waits for an answer. One question at a time. */
  @Post('questions')
  @Allow('decisions:approve')
  ask(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: QuestionDto,
  ): Promise<Json<DecisionDto>> {
    return this.questions.ask(id, version, body);
  }

  /** Answers the open question. The approver's clock restarts. */
  @Post('answers')
  @Allow('decisions:write')
  answer(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: AnswerDto,
  ): Promise<Json<DecisionDto>> {
    return this.questions.answer(id, version, body);
  }
}
