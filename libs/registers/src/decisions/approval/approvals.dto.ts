import { IsBoolean, IsString, Length, Matches, MaxLength } from 'class-validator';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

const NOT_BLANK = { message: '$property must not be blank' };

export class ProposalDto {
  /** True asks the founder even where the decision rights let the CTO decide. */
  @IfGiven()
  @IsBoolean()
  askFounder?: boolean;
}

export class ApprovalDto {
  /** `contentHash` of the revision that was read; 409 when another one is proposed by now. */
  @IfGiven()
  @Matches(/^[0-9a-f]{64}$/, { message: 'contentHash must be a SHA-256 in hexadecimal' })
  contentHash?: string;

  /** What the approver wants to be remembered with it. */
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class RejectionDto {
  /** `contentHash` of the revision that was read; 409 when another one is proposed by now. */
  @IfGiven()
  @Matches(/^[0-9a-f]{64}$/, { message: 'contentHash must be a SHA-256 in hexadecimal' })
  contentHash?: string;

  /** Why not. */
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, NOT_BLANK)
  reason: string;
}

export class QuestionDto {
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, NOT_BLANK)
  question: string;
}

export class AnswerDto {
  /** Answers the open question. */
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, NOT_BLANK)
  answer: string;
}
