/** The points of an agenda that is written as text, one on a line; marks of lists and empty lines are left out. */
export function agendaPoints(agenda: string): readonly string[] {
  return agenda
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
