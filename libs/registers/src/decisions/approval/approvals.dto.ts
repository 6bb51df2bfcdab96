import { IsBoolean, IsString, Length, Matches, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';

export class ProposalDto {
  /** True asks the founder even if the decision rights let the CTO decide. */
  @IfGiven()
  @IsBoolean()
  askFounder?: boolean;
}

export class ApprovalDto {
  /** `contentHash` of the revision you read. Returns 409 if another revision has been proposed since. */
  @IfGiven()
  @Matches(/^[0-9a-f]{64}$/, { message: 'contentHash must be a SHA-256 hash in lowercase hex' })
  contentHash?: string;

  /** The approver's reason, kept with the approval. */
  @IfGiven()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class RejectionDto {
  /** `contentHash` of the revision you read. Returns 409 if another revision has been proposed since. */
  @IfGiven()
  @Matches(/^[0-9a-f]{64}$/, { message: 'contentHash must be a SHA-256 hash in lowercase hex' })
  contentHash?: string;

  /** Why it is rejected. */
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  reason: string;
}

export class QuestionDto {
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  question: string;
}

export class AnswerDto {
  /** Answer to the open question. */
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  answer: string;
}
