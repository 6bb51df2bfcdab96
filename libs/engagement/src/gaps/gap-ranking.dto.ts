import { IsIn, IsInt } from 'class-validator';
import { UNRANKED_REASONS, type UnrankedReason } from '@quarterdeck/domain/gap-ranking';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { FindingDto } from '../findings/findings.dto';
import { InstallFocusDto } from './install-focus.dto';

export class RankedGapDto {
  /** Starts at 1. Equal scores share a rank, and the next rank is skipped. */
  @IsInt()
  rank: number;
  /** Monthly cost x confidence (low 0.2, medium 0.5, high 0.8). */
  weightedCost: MoneyDto;
  /** Weighted monthly cost per hour of effort. The ranking sorts by it. */
  score: MoneyDto;
  finding: FindingDto;
}

export class UnrankedGapDto {
  /** Why it is unranked. Missing values do not count as 0. */
  @IsIn(UNRANKED_REASONS)
  reason: UnrankedReason;
  finding: FindingDto;
}

/** An engagement's findings ranked by monthly cost x confidence / effort. */
export class GapRankingDto {
  engagementId: string;
  /** The client's currency. Only costs in it are compared. */
  currency: string;
  ranked: RankedGapDto[];
  /** Findings without a cost or an effort. */
  unranked: UnrankedGapDto[];
  /** Resolved findings, which have no rank. */
  resolved: FindingDto[];
  /** The gap this cycle closes; null until chosen. */
  installFocus: InstallFocusDto | null;
}
