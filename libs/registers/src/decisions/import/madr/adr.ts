import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionState } from '@quarterdeck/domain/decision';
import type { DecisionContent } from '@quarterdeck/domain/decision-content';
import type { Money } from '@quarterdeck/domain/money';

/** Another decision as a file names it: by its file, by its number, or both. */
export interface AdrReference {
  readonly number: number | null;
  readonly file: string | null;
}

/** A decision as one Markdown file holds it. */
export interface Adr {
  number: number | null;
  state: DecisionState;
  /** The day of the file: when it was decided, or last changed. */
  date: LocalDate | null;
  /** UTC, as ISO 8601 text. */
  raisedAt: string | null;
  decidedAt: string | null;
  actionedAt: string | null;
  neededBy: LocalDate | null;
  costOfDelayPerWeek: Money | null;
  supersedes: readonly AdrReference[];
  supersededBy: AdrReference | null;
  content: DecisionContent;
}

/** Something that could not be read, or that stands elsewhere now. */
export interface AdrNote {
  /** Counted from 1; null where it concerns the whole file. */
  line: number | null;
  what: string;
  why: string;
}

export interface ParsedAdr {
  understood: Adr;
  /** Names of the fields that the file itself fills; the others have their defaults. */
  fields: string[];
  notes: AdrNote[];
  /** Why this file cannot be imported. */
  problems: AdrNote[];
}
