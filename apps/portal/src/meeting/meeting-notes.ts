import { type RitualKind, COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { agendaPoints } from '@quarterdeck/domain/agenda';

export interface MeetingStep {
  point: string;
  notes: string;
  seconds: number;
}

export interface Meeting {
  at: number;
  steps: MeetingStep[];
}

/** The longest notes a check-in accepts. */
export const LONGEST_NOTES = 4000;

/** A ritual without an agenda uses the sections of its form. */
export function newMeeting(kind: RitualKind, agenda: string): Meeting {
  const points = agendaPoints(agenda).slice(0, 100);
  const usual = kind === COUNTED_KIND ? ['What moved', 'What is blocked', 'Decisions needed'] : ['Notes'];
  return {
    at: 0,
    steps: (points.length > 0 ? points : usual).map((point) => ({ point, notes: '', seconds: 0 })),
  };
}

export function notesOf({ steps }: Meeting): string {
  return steps
    .filter(({ notes }) => notes.trim())
    .map(({ point, notes }) => `${point}\n${notes.trim()}`)
    .join('\n\n');
}

/** Skips notes the text already contains. */
export function withNotes(moved: string, meeting: Meeting): string {
  const notes = notesOf(meeting);
  if (!notes || moved.includes(notes)) return moved;
  return [moved.trim(), notes].filter(Boolean).join('\n\n');
}

/** The line at a position in the text. */
export function lineAt(text: string, place: number): string {
  const from = text.lastIndexOf('\n', place - 1) + 1;
  const to = text.indexOf('\n', place);
  return text.slice(from, to === -1 ? undefined : to).trim();
}

/** Marks a line with what it became. */
export function markLine(notes: string, line: string, became: string): string {
  let marked = false;
  return notes
    .split('\n')
    .map((each) => {
      if (marked || each.trim() !== line) return each;
      marked = true;
      return `${became}: ${line}`;
    })
    .join('\n');
}

/** Skips lines already turned into something. */
export function linesOf(notes: string): string[] {
  return [...new Set(notes.split('\n').map((line) => line.trim()))].filter(
    (line) => line !== '' && !/^(Action item|D-\d+): /.test(line),
  );
}

/** For example "4:05" or "1:04:05". */
export function clockOf(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
