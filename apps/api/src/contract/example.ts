import { randomUUID } from 'node:crypto';
import { resolve, type Schema } from './document';

/** Fields whose valid values do not follow from the schema. */
const known: Record<string, unknown> = {
  timeZone: 'Europe/Berlin',
  currency: 'USD',
  kickoffOn: '2026-11-02',
  localTime: '09:30',
  digestTime: '08:00',
  quietHours: { from: '22:00', until: '07:00' },
  slackWebhook: 'https://hooks.slack.com/services/T0/B0/example',
  recurrence: { type: 'weekly', weekdays: [2, 4], everyWeeks: 2 },
  calendar: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101\r\nEND:VEVENT\r\nEND:VCALENDAR',
  asOf: '2026-01-15',
  email: () => `${randomUUID()}@example.test`,
  token: 'x'.repeat(43),
  password: 'a long enough password',
  newPassword: 'a long enough password',
  slug: () => `s-${randomUUID().slice(0, 12)}`,
  practice: 'nowhere',
};

/** A body the schema accepts, with all required fields; with `all`, also the optional ones. */
export function example(given: Schema, all = false, name = ''): unknown {
  const schema = resolve(given);
  if (name in known)
    return typeof known[name] === 'function' ? (known[name] as () => unknown)() : known[name];
  if (schema.enum) return schema.enum[0];
  const choices = schema.anyOf ?? schema.allOf;
  if (choices) return example(choices.find((choice) => choice.type !== 'null') ?? choices[0]!, all, name);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([field]) => all || schema.required?.includes(field))
          .map(([field, inner]) => [field, example(inner, all, field)]),
      );
    case 'array':
      return Array.from({ length: schema.items ? (schema.minItems ?? 1) : 0 }, () =>
        example(schema.items!, all),
      );
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      return text(schema);
  }
}

function text({ format, minLength = 1 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-01-15';
  if (format === 'date-time') return '2026-01-15T10:00:00Z';
  return 'abc'.repeat(Math.ceil(minLength / 3));
}
