import { IsIn, IsInt, IsString, Length, MaxLength } from 'class-validator';
import { DECISION_STATES, type DecisionState } from '@quarterdeck/domain/decision';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { NestedList } from '@quarterdeck/platform/http/validation/nested';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';
import { MOST_FILES, LARGEST_FILE } from './import-limits';

/** One file of a folder. */
export class ImportedTextDto {
  /** Path within the folder, e.g. `decisions/0001-use-one-database.md`. */
  @IsString()
  @Length(1, 500)
  name: string;

  /** At most 1 MB. */
  @IsString()
  @MaxLength(LARGEST_FILE)
  text: string;
}

/** A folder of Markdown files. Send a zip archive directly, as `application/zip`. */
export class DecisionImportFilesDto {
  @IfGiven()
  @NestedList(() => ImportedTextDto, MOST_FILES)
  files?: ImportedTextDto[];
}

export class DecisionImportQuery {
  /** `true` returns what the import would do without writing anything. */
  @IfGiven()
  @QueryBoolean()
  dryRun?: boolean = false;

  /** `true` skips files that cannot be imported. Otherwise, one such file fails the whole import. */
  @IfGiven()
  @QueryBoolean()
  leaveOut?: boolean = false;
}

export class ImportNoteDto {
  /** Starts at 1; null if it concerns the whole file. */
  @IsInt()
  line: number | null;
  what: string;
  why: string;
}

export class ImportedFileDto {
  name: string;
  title: string;
  /** The number it has or would get, e.g. `D-12`; null if it cannot be imported. */
  number: string | null;
  @IsIn(DECISION_STATES)
  state: DecisionState;
  /** The decision; null in a dry run. */
  decisionId: string | null;
  /** Fields read from the file. */
  understood: string[];
  /** What was interpreted differently from the file, or stored elsewhere. */
  notes: ImportNoteDto[];
  /** Why it cannot be imported; empty if it can. */
  problems: ImportNoteDto[];
}

export class LeftOutFileDto {
  name: string;
  why: string;
}

export class DecisionImportDto {
  dryRun: boolean;
  /** Number of decisions written, or that would be. */
  @IsInt()
  imported: number;
  /** By number. */
  files: ImportedFileDto[];
  /** Files that were skipped, e.g. images; the first 200. */
  leftOut: LeftOutFileDto[];
}
