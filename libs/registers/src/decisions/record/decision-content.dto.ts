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

/** The expected result and when to review it. */
export class ExpectedOutcomeDto {
  metric: string;
  target: string;
  reviewOn: LocalDate;
}

/** Content of a decision: the fields of MADR 4.0.0 plus what its approval needs. */
export class DecisionContentDto {
  title: string;
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  /** A two-way door can be reversed at little cost; a one-way door cannot. */
  @IsIn(DOORS)
  door: Door;
  /** In plain language, for founders; may be empty. */
  founderSummary: string;
  /** Context and problem statement. */
  context: string;
  drivers: string[];
  /** Considered options, in order. */
  options: DecisionOptionDto[];
  /** Chosen option: …, because this. */
  rationale: string;
  consequences: DecisionConsequencesDto;
  /** How to confirm that the decision is followed. */
  confirmation: string;
  moreInformation: string;
  decisionMakers: string[];
  consulted: string[];
  informed: string[];
  /** Why it would fail, imagined in advance. */
  preMortem: string;
  /** The author's confidence that it turns out as expected, 0 to 100. */
  @IsInt()
  confidence: number | null;
  reversalCost: MoneyDto | null;
  /** Last day on which it can be reversed at that cost. */
  reversalDeadline: LocalDate | null;
  /** Monthly spend it commits the client to. Checked against the decision right. */
  spendPerMonth: MoneyDto | null;
  expectedOutcome: ExpectedOutcomeDto | null;
}
