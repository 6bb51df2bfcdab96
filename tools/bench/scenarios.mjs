import { SUBJECTS } from './fill.mjs';

let turn = 0;
const pick = (list) => list[turn++ % list.length];

const checkIn = JSON.stringify({
  moved:
    'The importer went live for the two largest accounts; support tickets about it fell from nine to two.',
  blocked: 'Production access for the second engineer is still open at the hosting provider.',
  decisionsNeeded: 'Keep the old export until the end of the quarter, or switch it off now?',
  pulse: 4,
});

const decision = JSON.stringify({
  title: 'Which queue carries the nightly run',
  category: 'architecture',
  context:
    'The nightly run takes four hours and blocks the release in the morning; three people wait for it.',
  drivers: ['The release has to go out before nine.'],
  options: [
    { title: 'PostgreSQL', pros: ['It is there.'], chosen: true },
    { title: 'A managed service', cons: ['Another bill.'] },
  ],
  consequences: { positive: ['One system less.'], negative: [] },
  founderSummary: 'We stop losing orders when the load doubles.',
});

const get = (session, path) => ({ method: 'GET', path, session });
const post = (session, path, body) => ({ method: 'POST', path, session, body });

/** What is measured: `requests(place)` gives a function that gives the next request, or none when there are no more. */
export const scenarios = [
  {
    name: 'cockpit',
    expect: 200,
    grows: true,
    requests: (place) => () => get(pick(place.sessions), '/v1/cockpit'),
  },
  {
    name: 'client page',
    expect: 200,
    grows: true,
    requests: (place) => () => {
      const session = pick(place.sessions);
      return get(session, `/v1/clients/${pick(session.clients)}/overview`);
    },
  },
  {
    name: 'check-in submit',
    expect: 201,
    /** Every round begins with all occurrences due and no check-in for them. */
    prepare: (place) => place.reopen(),
    requests: (place) => {
      const due = place.due[Symbol.iterator]();
      return () => {
        const { value, done } = due.next();
        return done
          ? undefined
          : post(value.session, `/v1/occurrences/${value.occurrence}/check-ins`, checkIn);
      };
    },
  },
  {
    name: 'decision list',
    expect: 200,
    /** The practice with the long log. */
    requests: (place) => () => get(pick(place.longLog), '/v1/decisions?limit=25'),
  },
  {
    name: 'decision search',
    expect: 200,
    /** A word that stands in one of twenty of the titles. */
    requests: (place) => () => get(pick(place.longLog), `/v1/decisions?q=${pick(SUBJECTS)}&limit=25`),
  },
  {
    name: 'record decision',
    expect: 201,
    requests: (place) => () => {
      const session = pick(place.sessions);
      return post(session, `/v1/engagements/${pick(session.engagements)}/decisions`, decision);
    },
  },
  {
    name: 'proof page',
    expect: 200,
    requests: (place) => () => {
      const session = pick(place.sessions);
      return get(session, `/v1/engagements/${pick(session.engagements)}/proof?day=90`);
    },
  },
];
