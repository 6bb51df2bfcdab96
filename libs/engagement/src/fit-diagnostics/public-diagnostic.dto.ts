import { IsEmail, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { FitAnswerDto, FitRepliesDto, FitResultDto } from './fit-answers.dto';
import { FitQuestionnaireDto } from './questionnaire.dto';

export class FitTokenParams {
  /** The last part of the link's address. */
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: 'token must be the last part of the link' })
  token: string;
}

/** Of whom somebody who is not signed in learns the name, and nothing else. */
export class FitPracticeDto {
  name: string;
}

export class FitDiagnosticDto {
  practice: FitPracticeDto;
  questionnaire: FitQuestionnaireDto;
}

export class NewFitSubmissionDto extends FitRepliesDto {
  /** Made by whoever sends: sent again with the same id, the first response stays and is answered again. */
  @IsUUID()
  submissionId: string;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'company must not be blank' })
  company: string;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;

  /** Where the practice answers. */
  @IsEmail()
  @MaxLength(254)
  email: string;
}

export class FitSubmissionDto {
  practice: FitPracticeDto;
  questionnaireVersion: number;
  result: FitResultDto;
  answers: FitAnswerDto[];
}
