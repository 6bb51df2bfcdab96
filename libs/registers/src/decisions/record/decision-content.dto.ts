import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { DOORS, type Door } from '@quarterdeck/domain/decision';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';

export class DecisionOptionDto {
  title: string;
  description: string;
  /** Good, because … */
  pros: string[];
  /** Neutral, because … */
  neutral: string[];
  /** Bad, because … */
  cons: string[];
  chosen: boolean;
}

export class DecisionConsequencesDto {
  /** Good, because … */
  positive: string[];
  /** Bad, because … */
  negative: string[];
}

/** What should have come true, and when to look. */
export class ExpectedOutcomeDto {
  metric: string;
  target: string;
  reviewOn: LocalDate;
}

/** What a decision says: the fields of MADR 4.0.0, and what its approval has to know. */
export class DecisionContentDto {
  title: string;
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  /** A two-way door can be walked back through at little cost, a one-way door cannot. */
  @IsIn(DOORS)
  door: Door;
  /** In plain language, for founders; empty when there is none. */
  founderSummary: string;
  /** Context and problem statement. */
  context: string;
  drivers: string[];
  /** Considered options, in order. */
  options: DecisionOptionDto[];
  /** Chosen option: …, because this. */
  rationale: string;
  consequences: DecisionConsequencesDto;
  /** How it is checked that the decision is kept. */
  confirmation: string;
  moreInformation: string;
  decisionMakers: string[];
  consulted: string[];
  informed: string[];
  /** Why it would have failed, imagined beforehand. */
  preMortem: string;
  /** 0 to 100: how sure the author is that it turns out as expected. */
  @IsInt()
  confidence: number | null;
  reversalCost: MoneyDto | null;
  /** Last day on which it can be reversed at that cost. */
  reversalDeadline: LocalDate | null;
  /** What it commits the client to, per month; the decision right is checked against it. */
  spendPerMonth: MoneyDto | null;
  expectedOutcome: ExpectedOutcomeDto | null;
}
