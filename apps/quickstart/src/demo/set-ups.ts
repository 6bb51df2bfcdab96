import type { DecisionCategory } from '@quarterdeck/domain/decision-category';
import { type DecisionRight, defaultRights } from '@quarterdeck/domain/decision-right';
import type { ScopeAnswers } from '@quarterdeck/domain/engagement-scope';
import type { DemoClient } from './demo-client';

interface DemoRights {
  /** Day of the engagement on which the CTO proposed them; the founder agreed two days later. */
  proposedOnDay: number;
  rights: readonly DecisionRight[];
}

/** What was settled at the start of an engagement. */
export interface DemoSetUp {
  scope: ScopeAnswers;
  agreed: DemoRights;
  /** The next set, which waits for the founder. */
  waiting?: DemoRights;
}

const dollars = (whole: number) => ({ amount: whole * 100, currency: 'USD' });
const cto = (spendLimit: DecisionRight['spendLimit'] = null) =>
  ({ ctoRole: 'decides', founderRole: 'informed', spendLimit }) as const;
const founder = { ctoRole: 'recommends', founderRole: 'decides', spendLimit: null } as const;

function rights(
  template: string,
  changes: Partial<Record<DecisionCategory, Omit<DecisionRight, 'category'>>> = {},
): readonly DecisionRight[] {
  return defaultRights(template, 'USD', 100).map((right) => ({ ...right, ...changes[right.category] }));
}

/** By the name of the client. */
export const setUps: Readonly<Record<DemoClient['name'], DemoSetUp>> = {
  Tallyworks: {
    scope: {
      stuck:
        'Two signed enterprise orders wait for single sign-on. It has been "next month" since January, and $146,000 a year hang on it.',
      unstable:
        'Releases: six of the last twenty were rolled back. And the model that says ten months of cash, which nobody has held against the bank.',
      engineeringOwner:
        'Priya on paper. In practice three engineers agree among themselves in a chat, and what nobody picks up stays.',
      mustImprove:
        'Days from a signed order to the first login: 19 today, 7 or fewer by day 90. And a cash figure that bank and model agree on.',
      ctoMandate:
        'Decides architecture, process, security and vendors up to $1,000 a month. Recommends on hiring, budget and the roadmap; Priya decides those.',
    },
    agreed: { proposedOnDay: 32, rights: rights('systems_operator') },
  },
  'Hutchins Property Management': {
    scope: {
      stuck:
        'New leads. They arrive in an inbox, a phone and four portals, and a third of them get an answer too late.',
      unstable:
        'Carmen’s spreadsheet: it holds every lease, it is on one laptop, and she is the only one who dares to touch it.',
      engineeringOwner: 'Nobody. Dale’s brother set up the mail in 2019 and still has the passwords.',
      mustImprove: 'Every lead answered within four working hours, without anybody typing an address twice.',
      ctoMandate:
        'Picks tools up to $250 a month and says how they fit together. Recommends everything that tenants or owners will see; Dale decides it.',
    },
    agreed: { proposedOnDay: 2, rights: rights('small_business') },
  },
  'Hearth & Co. Franchising': {
    scope: {
      stuck:
        'One weekly report for three brands. Head office rebuilds it by hand every Monday and two of the three presidents do not believe it.',
      unstable:
        'The data warehouse of the brand acquired last: its contractor leaves in autumn and the export breaks twice a month.',
      engineeringOwner: 'Owen for the apps; for data and vendors it falls to Renee, between two flights.',
      mustImprove:
        'Six numbers, defined once, delivered each Monday for all 41 locations without a spreadsheet. Software spend below $22,000 a month.',
      ctoMandate:
        'Decides how systems are built and run. Recommends vendors, budget and people; Renee decides until we have worked together for a month.',
    },
    agreed: {
      proposedOnDay: 1,
      rights: rights('systems_operator', { vendor: founder, data: founder }),
    },
    waiting: {
      proposedOnDay: 41,
      rights: rights('systems_operator', { vendor: cto(dollars(2500)), budget: founder, data: cto() }),
    },
  },
};
