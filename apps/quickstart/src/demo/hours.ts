import type { TimeKind } from '@quarterdeck/domain/hours-budget';

/** Work of one day of the engagement. */
export interface DemoTime {
  day: number;
  hours: number;
  kind: TimeKind;
  note: string;
}

/** Hours of a client, and how its first month went. */
export interface DemoHours {
  perMonth: number;
  carryOverCap: number | null;
  carryOverMonths: number | null;
  /** What is worked in every whole week, by the writer of the check-ins. */
  weekly: readonly { weekdays: readonly number[]; hours: number; kind: TimeKind; note: string }[];
  extra: readonly DemoTime[];
  /** By system: who grants it, and on which day it was granted; null for what still waits. */
  access: Readonly<Record<string, { owner: string; askedOnDay: number; grantedOnDay: number | null }>>;
  /** Weeks of the first month that are done; the rest waits. */
  weeksDone: number;
}

const granted = (owner: string, grantedOnDay: number) => ({ owner, askedOnDay: 1, grantedOnDay });

/** By the name of the client. Together they have bought 96 hours a month. */
export const demoHours: Readonly<Record<string, DemoHours>> = {
  Tallyworks: {
    perMonth: 40,
    carryOverCap: 20,
    carryOverMonths: 2,
    weeksDone: 4,
    weekly: [
      { weekdays: [1, 3], hours: 2.5, kind: 'hands_on', note: '' },
      { weekdays: [2], hours: 1.5, kind: 'meeting', note: 'Weekly with Priya' },
    ],
    extra: [
      { day: 15, hours: 4, kind: 'hands_on', note: 'Financial model, line by line' },
      { day: 44, hours: 8, kind: 'hands_on', note: 'Single sign-on: pairing with the team' },
      { day: 46, hours: 8, kind: 'hands_on', note: 'Single sign-on: first customer moved' },
      { day: 52, hours: 6, kind: 'unplanned', note: 'Outage of the identity provider' },
      { day: 57, hours: 6, kind: 'advice', note: 'Board call, cash on one page' },
    ],
    access: {
      'Source repository': granted('Sam Ortiz', 2),
      'Cloud billing': granted('Priya Raman', 3),
      'Cloud console, read only': granted('Sam Ortiz', 2),
      'Issue tracker': granted('Sam Ortiz', 1),
      'Financial model and bank export': granted('Priya Raman', 5),
      CRM: granted('Priya Raman', 17),
      'Monitoring and incident log': granted('Sam Ortiz', 4),
    },
  },
  'Hutchins Property Management': {
    perMonth: 16,
    carryOverCap: null,
    carryOverMonths: 1,
    weeksDone: 2,
    weekly: [{ weekdays: [2, 4], hours: 1.5, kind: 'hands_on', note: '' }],
    extra: [{ day: 9, hours: 2, kind: 'unplanned', note: 'Saturday: the booking form was down' }],
    access: {
      'Email and calendar administration': granted('Dale Hutchins', 2),
      'Customer list or CRM': granted('Dale Hutchins', 4),
      'Accounting, read only': { owner: 'Dale Hutchins', askedOnDay: 10, grantedOnDay: null },
      'Website and domain': granted('Dale Hutchins', 6),
      'Phone and messaging': granted('Dale Hutchins', 8),
    },
  },
  'Hearth & Co. Franchising': {
    perMonth: 40,
    carryOverCap: 10,
    carryOverMonths: 1,
    weeksDone: 4,
    weekly: [
      { weekdays: [1, 4], hours: 3, kind: 'hands_on', note: '' },
      { weekdays: [3], hours: 2, kind: 'meeting', note: 'Brands and controller' },
    ],
    extra: [
      { day: 17, hours: 3, kind: 'advice', note: 'Controller: reading the three accounts together' },
      { day: 33, hours: 4, kind: 'unplanned', note: 'Project tool: answer to the increase of 18 %' },
    ],
    access: {
      'Source repository': granted('Jon Abara', 3),
      'Cloud billing': granted('Renee Castellano', 6),
      'Cloud console, read only': granted('Jon Abara', 3),
      'Issue tracker': granted('Jon Abara', 2),
      'Financial model and bank export': granted('The controller', 9),
      CRM: granted('Renee Castellano', 7),
      'Monitoring and incident log': granted('Jon Abara', 5),
    },
  },
};

/** Hours a month that the practice's own people have for clients: 120 together. */
export const demoCapacity = { owner: 100, associate: 20 } as const;
