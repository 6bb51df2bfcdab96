import { RITUAL_KIND_NAMES, RITUAL_KINDS, type RitualKind } from '@quarterdeck/domain/ritual-kind';
import {
  isValidLocalDate,
  type LocalDate,
  parseLocalDate,
  type Weekday,
} from '@quarterdeck/domain/calendar-date';
import { parseLocalTime } from '@quarterdeck/domain/local-time';
import { nextDatesOf, NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';
import type { NewRitual, Ritual } from '../api/rituals';
import type { RitualChanges } from '../api/types';
import { isFilled } from '../session/rules';
import { bodyOf, recurrenceOf } from './recurrence';

/** Selects hold strings; no last day is an empty string. */
export interface RitualValues {
  kind: RitualKind;
  title: string;
  type: Recurrence['type'];
  weekdays: string[];
  everyWeeks: string;
  nth: string;
  weekday: string;
  everyMonths: string;
  localTime: string;
  startsOn: string;
  endsOn: string;
  ownerId: string;
  participantIds: string[];
  description: string;
  agenda: string;
  /** Minutes before it is due. */
  leads: string[];
  /** Minutes after it was due. Empty for no second reminder. */
  overdue: string;
  misfire: Misfire;
  grace: string;
}

export type Misfire = NonNullable<Ritual['reminding']['misfire']>;

export const KIND_CHOICES = RITUAL_KINDS.map((value) => ({ value, label: RITUAL_KIND_NAMES[value] }));

export function valuesOf(ritual: Ritual): RitualValues {
  const { kind, title, recurrence, localTime, startsOn, endsOn, owner, participants } = ritual;
  const rule = recurrenceOf(recurrence);
  const days = rule.type === 'weekly' ? rule.weekdays : [rule.weekday];
  return {
    ...{ kind, title, localTime, startsOn, endsOn: endsOn ?? '', type: rule.type },
    weekdays: days.map(String),
    everyWeeks: String(rule.type === 'weekly' ? rule.everyWeeks : 1),
    nth: String(rule.type === 'monthly' ? rule.nth : 1),
    weekday: String(days[0]),
    everyMonths: String(rule.type === 'monthly' ? rule.everyMonths : 1),
    ownerId: owner.id,
    participantIds: participants.map(({ id }) => id).sort(),
    ...{ description: ritual.description, agenda: ritual.agenda },
    ...remindingValues(ritual.reminding),
  };
}

export function newValues(ownerId: string, startsOn: string): RitualValues {
  return {
    ...{ kind: 'planning', title: RITUAL_KIND_NAMES.planning, type: 'weekly', localTime: '09:00' },
    ...{ weekdays: ['1'], everyWeeks: '1', nth: '1', weekday: '1', everyMonths: '1' },
    ...{ startsOn, endsOn: '', ownerId, participantIds: [], description: '', agenda: '' },
    ...remindingValues({}),
  };
}

type RemindingValues = Pick<RitualValues, 'leads' | 'overdue' | 'misfire' | 'grace'>;

/** Mirrors the API's defaults. */
function remindingValues(reminding: Ritual['reminding']): RemindingValues {
  const { leadMinutes = [], misfire = 'send_late', graceMinutes = 1440 } = reminding;
  const { remindOverdueAfterMinutes: overdue = 1440 } = reminding;
  return {
    leads: leadMinutes.map(String).sort(),
    overdue: overdue === null ? '' : String(overdue),
    ...{ misfire, grace: String(graceMinutes) },
  };
}

function remindingOf({ leads, overdue, misfire, grace }: RitualValues): Ritual['reminding'] {
  return {
    leadMinutes: [...leads].sort().map(Number),
    remindOverdueAfterMinutes: overdue === '' ? null : Number(overdue),
    ...{ misfire, graceMinutes: Number(grace) },
  };
}

export const RULES = {
  title: isFilled('a title'),
  weekdays: (days: string[], { type }: RitualValues) =>
    type === 'weekly' && days.length === 0 ? 'Choose at least one day.' : null,
  localTime: (time: string) => (/^\d{2}:\d{2}$/.test(time) ? null : 'Choose a time, such as 09:00.'),
  startsOn: (date: string) => (isValidLocalDate(date) ? null : 'Choose the first day.'),
  endsOn: (date: string, { startsOn }: RitualValues) =>
    date && date < startsOn ? 'Choose the first day or a later one, or leave this empty.' : null,
};

export function ruleOf({ type, weekdays, everyWeeks, nth, weekday, everyMonths }: RitualValues): Recurrence {
  if (type === 'weekly') {
    const days = weekdays.map((day) => Number(day) as Weekday).sort((a, b) => a - b);
    return { type, weekdays: days, everyWeeks: Number(everyWeeks) };
  }
  const which = NTHS.find((each) => String(each) === nth) ?? 1;
  return { type, nth: which, weekday: Number(weekday) as Weekday, everyMonths: Number(everyMonths) };
}

/** Empty until the form describes a valid rule. */
export function nextDates(values: RitualValues, from: string, count: number): readonly LocalDate[] {
  const { startsOn, endsOn, type, weekdays } = values;
  if (!isValidLocalDate(startsOn) || (type === 'weekly' && weekdays.length === 0)) return [];
  const end = isValidLocalDate(endsOn) ? endsOn : null;
  return nextDatesOf({ recurrence: ruleOf(values), startsOn, endsOn: end }, parseLocalDate(from), count);
}

export function bodyOfNew(values: RitualValues): NewRitual {
  const { kind, ownerId, participantIds, description, agenda } = values;
  return {
    ...{ kind, ownerId, participantIds, description: description.trim(), agenda: agenda.trim() },
    title: values.title.trim(),
    recurrence: bodyOf(ruleOf(values)),
    localTime: parseLocalTime(values.localTime),
    startsOn: parseLocalDate(values.startsOn),
    endsOn: values.endsOn ? parseLocalDate(values.endsOn) : null,
    reminding: remindingOf(values),
  };
}

/** Sends only changes, because sending a rule or time replans future dates. */
export function changesOf(ritual: Ritual, values: RitualValues): RitualChanges {
  const after = bodyOfNew({ ...values, participantIds: [...values.participantIds].sort() });
  const before = bodyOfNew(valuesOf(ritual));
  const differs = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before[field as keyof NewRitual]);
  return Object.fromEntries(Object.entries(after).filter(differs));
}

export const movesDates = ({ recurrence, localTime, startsOn, endsOn }: RitualChanges): boolean =>
  [recurrence, localTime, startsOn, endsOn].some((value) => value !== undefined);
