import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CONFIDENCES, type Confidence } from '@quarterdeck/domain/client-fact';
import { type System, SYSTEMS } from '@quarterdeck/domain/finding';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** What a finding is based on. */
export class EvidenceDto {
  text: string;
  /** Address of the source. */
  url: string | null;
  /** The day it was observed, in the client's time zone. */
  asOf: LocalDate;
}

/** A statement about one of a client's four systems, made during an engagement. */
export class FindingDto {
  id: string;
  engagementId: string;
  clientId: string;
  @IsIn(SYSTEMS)
  system: System;
  statement: string;
  evidence: EvidenceDto[];
  @IsIn(CONFIDENCES)
  confidence: Confidence;
  /** Estimated monthly cost to the client. Null means not estimated, which is not the same as 0. */
  monthlyCost: MoneyDto | null;
  /** Estimated hours to close it. */
  @IsInt()
  effortHours: number | null;
  /** Key of the chain map stage where it is located. */
  chainStage: string | null;
  /** Founders and viewers see only published findings. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** What it means in plain language. Required before publishing. */
  founderSummary: string | null;
  /** @format date-time */
  publishedAt: string | null;
  /** First day on which the problem was gone; null while it is open. */
  resolvedOn: LocalDate | null;
  recordedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class FindingListDto {
  data: FindingDto[];
  nextCursor: string | null;
}
