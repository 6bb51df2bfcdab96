/** Whether enough people were interviewed for a diagnosis: every engineer, three customers, the financial model. */
import type { LocalDate } from './calendar-date';

export const INTERVIEW_ROLES = ['engineer', 'customer', 'executive', 'other'] as const;
export type InterviewRole = (typeof INTERVIEW_ROLES)[number];

export const CUSTOMERS_NEEDED = 3;

export interface Interviewed {
  readonly person: string;
  readonly role: InterviewRole;
}

export interface CoveragePart {
  /** Number of people; each counts once. */
  readonly interviewed: number;
  /** Null if the total is unknown; the target cannot be met then. */
  readonly needed: number | null;
  readonly met: boolean;
}

export interface InterviewCoverage {
  readonly engineers: CoveragePart;
  readonly customers: CoveragePart;
  readonly financialModel: { readonly reviewedOn: LocalDate | null; readonly met: boolean };
  readonly complete: boolean;
}

export function interviewCoverage(
  interviews: readonly Interviewed[],
  { engineers, modelReviewedOn }: { engineers: number | null; modelReviewedOn: LocalDate | null },
): InterviewCoverage {
  const parts = {
    engineers: part(interviews, 'engineer', engineers),
    customers: part(interviews, 'customer', CUSTOMERS_NEEDED),
    financialModel: { reviewedOn: modelReviewedOn, met: modelReviewedOn !== null },
  };
  return { ...parts, complete: parts.engineers.met && parts.customers.met && parts.financialModel.met };
}

function part(all: readonly Interviewed[], role: InterviewRole, needed: number | null): CoveragePart {
  const people = all.filter((each) => each.role === role).map(({ person }) => sameName(person));
  const interviewed = new Set(people).size;
  return { interviewed, needed, met: needed !== null && interviewed >= needed };
}

/** "Ana Ruiz" and " ana  ruiz" are the same person. */
function sameName(person: string): string {
  return person.trim().replace(/\s+/g, ' ').toLowerCase();
}
