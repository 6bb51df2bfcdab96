import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { RitualDetailDto } from './rituals.dto';
import type { StoredRitual } from './rituals.queries';
import { recurrenceOf } from './recurrence.dto';

/** The ritual with its recurrence in words. */
export function inWords(stored: StoredRitual): RitualDetailDto {
  return { ...stored, repeats: recurrenceWords(recurrenceOf(stored.recurrence)) };
}

export const textOf = <T>(body: T): Json<T> => JSON.stringify(body);
