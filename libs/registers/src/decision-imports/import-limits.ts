import type { ZipLimits } from '@quarterdeck/platform/zip/read-zip';

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
/** A larger number is a date or a ticket, and would push the client's next number away. */
export const LARGEST_NUMBER = 99_999;
