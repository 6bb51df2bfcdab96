import { IsIn, IsInt } from 'class-validator';
import { UNRANKED_REASONS, type UnrankedReason } from '@quarterdeck/domain/gap-ranking';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { FindingDto } from '../findings/findings.dto';
import { InstallFocusDto } from './install-focus.dto';

export class RankedGapDto {
  /** From 1; equal scores share a rank, and the next one is left out. */
  @IsInt()
  rank: number;
  /** Monthly cost x confidence (low 0.2, medium 0.5, high 0.8). */
  weightedCost: MoneyDto;
  /** Weighted monthly cost per hour of effort: what the order is by. */
  score: MoneyDto;
  finding: FindingDto;
}

export class UnrankedGapDto {
  /** Why it has no place: it is not counted as 0. */
  @IsIn(UNRANKED_REASONS)
  reason: UnrankedReason;
  finding: FindingDto;
}

/** The findings of an engagement by monthly cost x confidence / effort. */
export class GapRankingDto {
  engagementId: string;
  /** Of the client; only costs in it are compared. */
  currency: string;
  ranked: RankedGapDto[];
  /** Findings that lack a cost or an effort. */
  unranked: UnrankedGapDto[];
  /** What is no more has no rank. */
  resolved: FindingDto[];
  /** The gap that this cycle closes; null until it is chosen. */
  installFocus: InstallFocusDto | null;
}
