import { calendarFile } from './calendar-file';

const event = (dueAt: string, timeZone: string) => ({
  occurrenceId: '01a206fc-0000-7000-8000-000000000001',
  ritualId: '01a206fc-0000-7000-8000-000000000002',
  localDate: dueAt.slice(0, 10),
  ...{ dueAt, timeZone, title: 'Check-in; weekly', client: 'Käse, Söhne', revision: 2 },
  changedAt: '2026-03-01T00:00:00Z',
});
const file = (...events: ReturnType<typeof event>[]) =>
  calendarFile({ practice: 'Harbour', slug: 'harbour', client: null, events }, 'https://cto.example/');

describe('the iCalendar file of a feed', () => {
  it("due instants follow their zone's clock, including every change", () => {
    const text = file(
      event('2026-03-23T08:00:00Z', 'Europe/Berlin'),
      event('2026-03-30T07:00:00Z', 'Europe/Berlin'),
      event('2026-10-26T08:00:00Z', 'Europe/Berlin'),
    );
    const zone = /BEGIN:VTIMEZONE[^]*END:VTIMEZONE/.exec(text)![0].replaceAll('\r\n', '\n');
    expect(zone).toContain('TZID:Europe/Berlin');
    expect(zone.match(/DTSTART:.*\nTZOFFSETFROM:.*\nTZOFFSETTO:.*/g)).toEqual([
      'DTSTART:20260323T090000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100',
      'DTSTART:20260329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200',
      'DTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100',
    ]);
    expect(text.match(/DTSTART;.*/g)!.map((line) => line.trim())).toEqual(
      ['20260323', '20260330', '20261026'].map(
        (day) => `DTSTART;VALUE=DATE-TIME;TZID=Europe/Berlin:${day}T090000`,
      ),
    );
  });

  it.each([
    ['Asia/Kolkata', '2026-07-01T03:30:00Z', '20260701T090000', '+0530'],
    ['America/St_Johns', '2026-07-01T11:30:00Z', '20260701T090000', '-0230'],
    ['Pacific/Kiritimati', '2026-06-30T19:00:00Z', '20260701T090000', '+1400'],
    ['UTC', '2026-07-01T09:00:00Z', '20260701T090000', '+0000'],
  ])('the offset of %s is correct', (zone, dueAt, local, offset) => {
    const text = file(event(dueAt, zone));
    expect(text).toContain(`TZID=${zone}:${local}`);
    expect(text).toContain(`TZOFFSETTO:${offset}`);
  });

  it('special characters are escaped, and equal content gives an equal file', () => {
    const text = file(event('2026-07-01T09:00:00Z', 'UTC'));
    expect(text).toContain('SUMMARY:Check-in\\; weekly: Käse\\, Söhne');
    expect(text).toContain('UID:01a206fc-0000-7000-8000-000000000002-2026-07-01@cto.example');
    expect(text).toContain('SEQUENCE:2');
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file(event('2026-07-01T09:00:00Z', 'UTC'))).toBe(text);
  });
});
