import type { DemoClient } from './demo-client';

/** Property manager with eight employees in the first month: leads come by phone, mail and four portals, all by hand. */
export const hutchinsProperty: DemoClient = {
  name: 'Hutchins Property Management',
  timeZone: 'America/Chicago',
  fiscalYearStartMonth: 1,
  founder: 'property_founder',
  writer: 'associate',
  model: 'retainer',
  template: 'small_business',
  feeCents: 3_250_00,
  day: 24,
  openCheckIn: 2,
  facts: [
    {
      kind: 'stage',
      text: 'Owner-led, 312 doors under management',
      daysAgo: 22,
      source: 'Walk-through with Dale',
      confidence: 'high',
    },
    { kind: 'headcount', count: 8, daysAgo: 22, source: 'Payroll', confidence: 'high' },
    { kind: 'engineers', count: 0, daysAgo: 22, source: 'Walk-through with Dale', confidence: 'high' },
    {
      kind: 'cash_position',
      cents: 184_000_00,
      daysAgo: 17,
      source: 'Bookkeeper, operating account only',
      confidence: 'medium',
    },
  ],
  done: {
    walk_through_business: 3,
    list_tools_and_access: 9,
    count_hours_and_leads: 12,
    choose_first_process: 18,
  },
  closingCents: 191_350_00,
  weeks: [
    {
      moved:
        'Walked one lead from the first call to the signed lease with Dale and Carmen: eleven steps, five of them typing the same address again.',
      blocked: 'Two listing portals share one login that only Dale’s brother knows.',
      cashIn: 61_200_00,
      cashOut: 58_400_00,
      pulse: 4,
      published: true,
    },
    {
      moved:
        'Counted a full week: 47 leads, 29 answered within a day, 18 later or never. Carmen and Luis spend 13 hours a week copying between inbox, sheet and accounting.',
      blocked:
        'What happens to a lead on Friday at six: nothing until Monday. Nobody had noticed, because the sheet has no time column.',
      decisionsNeeded:
        'Dale: shall lead answering be the first process we build? The other candidate, maintenance requests, costs about a third of it.',
      cashIn: 57_900_00,
      cashOut: 55_100_00,
      pulse: 4,
      published: true,
      health: 'on_track',
    },
    {
      moved:
        'Dale chose lead answering. All five sources now land in one inbox with a time stamp; the first automatic answer went out on Thursday at 18:12.',
      blocked:
        'Showing times still have to be entered by hand: the calendar tool wants the larger plan for its interface, $49 a month.',
      decisionsNeeded:
        'Dale: the larger calendar plan ($49 a month), or keep booking by hand through month two?',
      cashIn: 63_400_00,
      cashOut: 61_650_00,
      pulse: 5,
      published: false,
      daysLate: 1,
    },
  ],
};
