import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CONFIDENCES, type Confidence } from '@quarterdeck/domain/client-fact';
import { type System, SYSTEMS } from '@quarterdeck/domain/finding';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** What a finding rests on. */
export class EvidenceDto {
  text: string;
  /** Where it can be looked up. */
  url: string | null;
  /** The day on which it was seen, in the client's zone. */
  asOf: LocalDate;
}

/** A statement about one of the four systems of a client, found in an engagement. */
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
  /** What it costs the client each month, estimated; null when nobody has estimated it, which is not 0. */
  monthlyCost: MoneyDto | null;
  /** Hours to close it, estimated. */
  @IsInt()
  effortHours: number | null;
  /** Key of the stage of the chain map at which it sits. */
  chainStage: string | null;
  /** Founders and viewers see published findings only. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** What it means, in plain language; needed before it is published. */
  founderSummary: string | null;
  /** @format date-time */
  publishedAt: string | null;
  /** The day from which on it was no more; null while it is open. */
  resolvedOn: LocalDate | null;
  recordedBy: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class FindingListDto {
  data: FindingDto[];
  nextCursor: string | null;
}
