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

  /** Puts a draft before its approver, whom the decision right names. What waits for the founder is published. */
  @Post('proposals')
  @Allow('decisions:write')
  propose(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ProposalDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.propose(id, version, body);
  }

  /** Approves the proposed revision; only its approver can. 403 says who decides instead. */
  @Post('approvals')
  @Allow('decisions:approve')
  approve(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ApprovalDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.approve(id, version, body);
  }

  /** Refuses the proposed revision; only its approver can. A revision approved before stays in force. */
  @Post('rejections')
  @Allow('decisions:approve')
  reject(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: RejectionDto,
  ): Promise<Json<DecisionDto>> {
    return this.approvals.reject(id, version, body);
  }

  /** Asks about the proposed revision, which then waits for an answer; one question at a time. */
  @Post('questions')
  @Allow('decisions:approve')
  ask(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: QuestionDto,
  ): Promise<Json<DecisionDto>> {
    return this.questions.ask(id, version, body);
  }

  /** Answers the open question; the approver's clock starts again. */
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
