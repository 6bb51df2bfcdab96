import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { CadenceDetailDto } from './cadences.dto';
import type { StoredCadence } from './cadences.queries';
import { recurrenceOf } from './recurrence.dto';

/** The cadence with its recurrence in words. */
export function inWords(stored: StoredCadence): CadenceDetailDto {
  return { ...stored, repeats: recurrenceWords(recurrenceOf(stored.recurrence)) };
}

export const textOf = <T>(body: T): Json<T> => JSON.stringify(body);
