import type { ScorecardGoal } from '@quarterdeck/domain/scorecard';
import type { DemoPerson } from './people';

/** Promises made in a check-in; days count from today, into the past when negative. */
export interface DemoPromise {
  title: string;
  owner: DemoPerson['key'];
  raisedOn: number;
  dueOn: number;
  published: boolean;
  /** Kept on this day; open when absent. */
  doneOn?: number;
}

/** A figure of every week, oldest first, up to the last full one; null where nobody brought it. */
export interface DemoFigure {
  name: string;
  unit: string;
  goal: Omit<ScorecardGoal, 'targetTo'> & { targetTo?: number };
  weeks: readonly (number | null)[];
}

export interface DemoPromises {
  promises: readonly DemoPromise[];
  figures: readonly DemoFigure[];
}

/** By the name of the client; the third one has written nothing down yet. */
export const demoPromises: Readonly<Record<string, DemoPromises>> = {
  Tallyworks: {
    promises: [
      {
        title: 'Move the users of Orrin Freight to single sign-on',
        owner: 'owner',
        raisedOn: -16,
        dueOn: -2,
        published: true,
      },
      {
        title: 'Send the board the burn line from bank data beside the old one',
        owner: 'saas_founder',
        raisedOn: -9,
        dueOn: 3,
        published: true,
      },
      {
        title: 'Ask the cloud provider for the start-up credits again',
        owner: 'owner',
        raisedOn: -2,
        dueOn: 5,
        published: false,
      },
      {
        title: 'Hand the planning to Jonas, with the agenda',
        owner: 'owner',
        raisedOn: -23,
        dueOn: -9,
        published: true,
        doneOn: -10,
      },
    ],
    figures: [
      {
        name: 'Deployments',
        unit: '',
        goal: { operator: 'at_least', target: 5 },
        weeks: [2, 2, 3, 2, 4, 5, 6, 5, 7, 6],
      },
      {
        name: 'Signed order to first login',
        unit: 'days',
        goal: { operator: 'at_most', target: 7 },
        weeks: [19, 19, 18, 19, 19, 17, 6, 6, 7, 6],
      },
      {
        name: 'Net burn',
        unit: 'USD',
        goal: { operator: 'at_most', target: 40_000 },
        weeks: [33_200, 36_100, 35_800, 38_500, null, 40_400, 46_153.85, 46_153.85, 46_153.85, 46_153.85],
      },
      {
        name: 'Incidents that customers saw',
        unit: '',
        goal: { operator: 'at_most', target: 1 },
        weeks: [1, 0, 2, 1, 1, 0, 3, 0, 1, null],
      },
    ],
  },
  'Hutchins Property Management': {
    promises: [
      {
        title: 'Get the login of the two listing portals from my brother',
        owner: 'property_founder',
        raisedOn: -15,
        dueOn: -1,
        published: true,
      },
      {
        title: 'Show Carmen and Luis how the automatic answer is changed',
        owner: 'associate',
        raisedOn: -5,
        dueOn: 4,
        published: true,
      },
    ],
    figures: [
      {
        name: 'Leads answered within a day',
        unit: '%',
        goal: { operator: 'at_least', target: 90 },
        weeks: [62, 71, 88],
      },
      {
        name: 'Hours of copying by hand',
        unit: 'h',
        goal: { operator: 'at_most', target: 5 },
        weeks: [13, 12, 9],
      },
    ],
  },
};
