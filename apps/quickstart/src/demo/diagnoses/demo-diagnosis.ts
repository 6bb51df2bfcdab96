import type { Confidence } from '@quarterdeck/domain/client-fact';
import type { System } from '@quarterdeck/domain/finding';
import type { HypothesisMatch } from '@quarterdeck/domain/hypothesis';
import type { InterviewRole } from '@quarterdeck/domain/interview-coverage';

/** Days are days of the engagement. */
export interface DemoFinding {
  system: System;
  statement: string;
  day: number;
  evidence: readonly { text: string; day: number; url?: string }[];
  confidence: Confidence;
  /** Absent where nobody has put a price on it. */
  centsPerMonth?: number;
  effortHours?: number;
  stage?: string;
  /** It is published with this. */
  founderSummary?: string;
  /** The gap that the cycle closes. */
  focus?: { day: number; rationale: string };
  resolved?: { day: number; evidence: string };
}

export interface DemoDiagnosis {
  hypothesis: {
    founderWords: string;
    closed?: { day: number; diagnosis: string; matched: HypothesisMatch };
  };
  interviews: readonly { day: number; person: string; role: InterviewRole; notes: string }[];
  modelReviewedDay?: number;
  /** Breaks by the key of their stage. */
  breaks: Readonly<Record<string, string>>;
  chainPublished: boolean;
  findings: readonly DemoFinding[];
}
