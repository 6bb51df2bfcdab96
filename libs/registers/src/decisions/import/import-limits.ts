import type { ZipLimits, ZipPart } from '@quarterdeck/platform/zip/read-zip';

const MEGABYTE = 1_048_576;

export const LARGEST_BODY = 10 * MEGABYTE;
export const MOST_FILES = 2000;
export const LARGEST_FILE = MEGABYTE;
export const ZIP_LIMITS: ZipLimits = {
  files: MOST_FILES,
  inflated: 50 * MEGABYTE,
  ratio: 100,
  free: MEGABYTE,
};
/** What a thread reads at once; the deadline is for that. */
export const PART: ZipPart = { files: 25, bytes: MEGABYTE };
/** Of one file, and of all files together. */
export const MOST_NOTES = 20;
export const MOST_NOTES_IN_ALL = 10_000;
/** A larger number is a date or a ticket, and would push the client's next number away. */
export const LARGEST_NUMBER = 99_999;
