/** Splits an agenda text into its items, without list markers and empty lines. */
export function agendaPoints(agenda: string): readonly string[] {
  return agenda
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}
