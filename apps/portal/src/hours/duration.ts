/**
 * Parses `90`, `90 min`, `1:30`, `1.5 h`, `1,5`, `2h` and `1h 30`. A plain number up to 12 means hours, above that
 * minutes. Returns undefined for anything else.
 */
export function parseDuration(text: string): number | undefined {
  const compact = text.trim().toLowerCase().replace(/\s+/g, '').replace(',', '.');
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(compact);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const both = /^(\d{1,2})h(?:ours?)?([0-5]?\d)m?(?:in(?:utes?)?)?$/.exec(compact);
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const one = /^(\d{1,4}(?:\.\d{1,2})?)(h|hours?|m|min|minutes?)?$/.exec(compact);
  if (!one) return undefined;
  const [, digits, unit] = one;
  const amount = Number(digits);
  const hours = unit ? unit.startsWith('h') : amount <= 12;
  return Math.round(hours ? amount * 60 : amount);
}

/** For example `1:30`. */
export function formatClockDuration(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

export function checkDuration(text: string): string | null {
  const minutes = parseDuration(text);
  if (minutes === undefined || minutes < 1) return 'Enter a duration such as 1:30, 45 min or 2 h.';
  return minutes > 1440 ? 'Enter at most 24 hours.' : null;
}

/** Parses monthly hours such as `40` or `7.5`. Null for empty text, undefined for anything else. */
export function parseHours(text: string): number | null | undefined {
  const compact = text.trim().replace(',', '.').replace(/h$/i, '').trimEnd();
  if (compact === '') return null;
  return /^\d{1,4}(\.\d{1,2})?$/.test(compact) ? Math.round(Number(compact) * 60) : undefined;
}

export function formatHoursField(minutes: number | null): string {
  return minutes === null ? '' : String(Math.round((minutes / 60) * 100) / 100);
}
