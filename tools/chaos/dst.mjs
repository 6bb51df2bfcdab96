// npm run chaos -- dst [--from 2026] [--to 2036] [--zones Europe/Berlin,America/New_York] [--json FILE]
// Every zone that changes its clock in these years, at every quarter hour of the local dates around each change: the
// rule that the planner asks gives exactly one occurrence per local date, and its due instant is Temporal's own answer.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { dist } from '../stage/built.mjs';

export async function run(args) {
  const { values: given } = parseArgs({
    args,
    options: {
      from: { type: 'string', default: '2026' },
      to: { type: 'string', default: '2036' },
      zones: { type: 'string' },
      json: { type: 'string' },
    },
  });
  const rules = loadRules();
  const zones = given.zones?.split(',') ?? Intl.supportedValuesOf('timeZone');
  const began = Date.now();
  const result = { zones: 0, changes: 0, dates: 0, instants: 0, mismatches: [] };
  for (const zone of zones) {
    const changes = changesOf(zone, Number(given.from), Number(given.to));
    if (changes.length === 0) continue;
    result.zones++;
    result.changes += changes.length;
    for (const change of changes) check(zone, change, rules, result);
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  const { mismatches, ...counts } = result;
  console.table([{ ...counts, mismatches: mismatches.length, seconds }]);
  for (const line of mismatches.slice(0, 20)) console.error(line);
  if (given.json) await writeFile(given.json, `${JSON.stringify({ ...result, seconds }, null, 2)}\n`);
  return result.zones > 0 && mismatches.length === 0;
}

function loadRules() {
  const { localDatesOf } = dist('libs/domain/src/recurrence.js');
  const { dueInstant } = dist('libs/cadence/src/schedule/due-instant.js');
  return { localDatesOf, dueInstant };
}

/** Instants at which the offset of the zone changes. */
function changesOf(zone, from, to) {
  const changes = [];
  let moment = Temporal.PlainDateTime.from({ year: from, month: 1, day: 1 }).toZonedDateTime(zone);
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.year > to) return changes;
    if (next.subtract({ nanoseconds: 1 }).offsetNanoseconds !== next.offsetNanoseconds) changes.push(next);
    moment = next;
  }
}

/** From the date before the change to the one after it, in the words of either side of the change. */
function check(zone, change, { localDatesOf, dueInstant }, result) {
  const before = change.subtract({ nanoseconds: 1 }).toPlainDate();
  const [first, last] = [before.subtract({ days: 1 }), change.toPlainDate().add({ days: 1 })];
  const expected = [];
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 }))
    expected.push(date);
  const startsOn = first.subtract({ days: 7 }).toString();
  const daily = { type: 'weekly', weekdays: [1, 2, 3, 4, 5, 6, 7], everyWeeks: 1 };
  const rule = { recurrence: daily, startsOn, endsOn: null };
  const dates = localDatesOf(rule, first.toString(), last.toString());
  result.dates += dates.length;
  if (dates.join() !== expected.join())
    result.mismatches.push(`${zone} around ${change}: dates ${dates.join(', ')}`);
  for (let minute = 0; minute < 1440; minute += 15) {
    const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
    let previous = -Infinity;
    for (const date of expected) {
      const due = dueInstant(date.toString(), time.toString({ smallestUnit: 'minute' }), zone);
      const right = date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
      result.instants++;
      const at = Temporal.Instant.from(due);
      if (!at.equals(right)) result.mismatches.push(`${zone} ${date} ${time}: ${due} instead of ${right}`);
      if (at.epochMilliseconds <= previous)
        result.mismatches.push(`${zone} ${date} ${time}: not after the date before`);
      previous = at.epochMilliseconds;
    }
  }
}
