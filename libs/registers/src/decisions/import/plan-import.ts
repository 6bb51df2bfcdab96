import type { DecisionState } from '@quarterdeck/domain/decision';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { v7 as uuid } from 'uuid';
import { LARGEST_NUMBER } from './import-limits';
import { type ReadDecision, successorText } from './read-decision';
import { referenceFinder } from './find-reference';

export interface PlannedDecision extends ReadDecision {
  id: string;
  number: number | null;
  state: DecisionState;
  supersededBy: PlannedDecision | null;
}

export interface ClientLog {
  today: LocalDate;
  /** Numbers that decisions of the client have already. */
  taken: ReadonlySet<number>;
  /** The last number that was given, also where its decision is gone. */
  last: number;
  /** Labels of decisions that came from files, by file name. */
  imported: ReadonlyMap<string, string>;
}

/** What an import makes of the files, before anything is written. */
export function planImport(read: readonly ReadDecision[], log: ClientLog): PlannedDecision[] {
  const planned = read.map((decision) => placed(decision, log));
  const usable = planned.filter(({ words, problems }) => words !== null && problems.length === 0);
  giveNumbers(usable, log);
  linkSuccessors(usable);
  planned.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.name < b.name ? -1 : 1));
  // Lists are ordered by id: the order of the numbers is that of the log.
  for (const decision of planned) decision.id = uuid();
  return planned;
}

function placed(read: ReadDecision, { today, imported }: ClientLog): PlannedDecision {
  const { name, adr } = read;
  const decision: PlannedDecision = { ...read, id: '', number: null, state: adr.state, supersededBy: null };
  if (adr.state === 'proposed') {
    decision.state = 'draft';
    note(decision, 'proposed', 'It arrives as a draft. Propose it to ask the person who may decide.');
  }
  if (adr.date && adr.date > today) {
    note(decision, adr.date, 'This day is still to come, so the day of the import is taken.');
    decision.adr = { ...adr, date: null };
  }
  const before = imported.get(name);
  if (before) note(decision, name, `A file of this name was imported before, as ${before}.`);
  return decision;
}

/** A file keeps its number when no decision of the client has it; the others get the next ones. */
function giveNumbers(planned: readonly PlannedDecision[], { taken, last }: ClientLog): void {
  const used = new Set(taken);
  for (const decision of planned) {
    const { number } = decision.adr;
    if (number === null || number < 1 || number > LARGEST_NUMBER || used.has(number)) continue;
    decision.number = number;
    used.add(number);
  }
  let next = Math.max(last, ...used, 0);
  for (const decision of planned) {
    if (decision.number !== null) continue;
    decision.number = next += 1;
    const { number } = decision.adr;
    const why =
      number === null
        ? 'The file has no number'
        : isNumber(number)
          ? `D-${number} is taken`
          : 'Decisions are counted from 1 to 99999';
    note(decision, number === null ? 'Number' : `Number ${number}`, `${why}, so it becomes D-${next}.`);
  }
}

const isNumber = (number: number): boolean => number >= 1 && number <= LARGEST_NUMBER;

/** Both sides may say it: "superseded by" in the old file, "supersedes" in the new one. */
function linkSuccessors(planned: readonly PlannedDecision[]): void {
  const find = referenceFinder(planned);
  for (const decision of planned) {
    const { supersededBy } = decision.adr;
    if (supersededBy) decision.supersededBy = find(decision, supersededBy);
  }
  for (const decision of planned) {
    for (const reference of decision.adr.supersedes) {
      const old = find(decision, reference);
      if (old && old.adr.state === 'accepted')
        Object.assign(old, { state: 'superseded', supersededBy: decision });
    }
  }
  for (const decision of planned) {
    if (decision.state !== 'superseded' || decision.supersededBy) continue;
    decision.state = 'deprecated';
    note(
      decision,
      successorText(decision.adr),
      'Its successor is not among the files. It becomes deprecated, and More Information says so.',
    );
    decision.words = decision.wordsAlone ?? decision.words;
  }
}

function note(decision: PlannedDecision, what: string, why: string): void {
  decision.notes.push({ line: null, what, why });
}
