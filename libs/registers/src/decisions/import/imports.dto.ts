import { IsIn, IsInt, IsString, Length, MaxLength } from 'class-validator';
import { DECISION_STATES, type DecisionState } from '@quarterdeck/domain/decision';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';
import { MOST_FILES, LARGEST_FILE } from './import-limits';

/** One file of a folder. */
export class ImportedTextDto {
  /** Its path below the folder, e.g. `decisions/0001-use-one-database.md`. */
  @IsString()
  @Length(1, 500)
  name: string;

  /** At most 1 MB. */
  @IsString()
  @MaxLength(LARGEST_FILE)
  text: string;
}

/** A folder of Markdown files; a zip archive is sent as it is, as `application/zip`. */
export class DecisionImportFilesDto {
  @IfGiven()
  @NestedList(() => ImportedTextDto, MOST_FILES)
  files?: ImportedTextDto[];
}

export class DecisionImportQuery {
  /** Only tells what would happen. */
  @IfGiven()
  @QueryBoolean()
  dryRun?: boolean = false;

  /** Leaves files out that cannot be imported. Without it, one of them refuses the whole import. */
  @IfGiven()
  @QueryBoolean()
  leaveOut?: boolean = false;
}

export class ImportNoteDto {
  /** Counted from 1; null where it concerns the whole file. */
  @IsInt()
  line: number | null;
  what: string;
  why: string;
}

export class ImportedFileDto {
  name: string;
  title: string;
  /** The number that it has, or would have, e.g. `D-12`; null when it cannot be imported. */
  number: string | null;
  @IsIn(DECISION_STATES)
  state: DecisionState;
  /** The decision; null in a dry run. */
  decisionId: string | null;
  /** What the file itself says, by field. */
  understood: string[];
  /** What was read in another way than it stands there, or kept elsewhere. */
  notes: ImportNoteDto[];
  /** Why it cannot be imported; empty when it can. */
  problems: ImportNoteDto[];
}

export class LeftOutFileDto {
  name: string;
  why: string;
}

export class DecisionImportDto {
  dryRun: boolean;
  /** Decisions that were written, or would be. */
  @IsInt()
  imported: number;
  /** By number. */
  files: ImportedFileDto[];
  /** Files that were not looked at, e.g. pictures; the first 200. */
  leftOut: LeftOutFileDto[];
}
