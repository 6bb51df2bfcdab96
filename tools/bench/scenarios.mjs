import { SUBJECTS } from './fill.mjs';
import { httpRequest } from './fire.mjs';

let turn = 0;
const pick = (list) => list[turn++ % list.length];

const credentials = (session, bare) =>
  bare
    ? { 'X-Tenant': session.tenant, 'X-User': session.user }
    : { Authorization: `Bearer ${session.token}` };

const body = JSON.stringify({
  moved:
    'The importer went live for the two largest accounts; support tickets about it fell from nine to two.',
  blocked: 'Production access for the second engineer is still open at the hosting provider.',
  decisionsNeeded: 'Keep the old export until the end of the quarter, or switch it off now?',
  pulse: 4,
});

const decision = JSON.stringify({
  title: 'Which queue carries the nightly run',
  class: 'architecture',
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

/** What is measured: `requests(place, bare)` gives a function that gives the next request. */
export const scenarios = [
  {
    name: 'cockpit',
    expect: 200,
    grows: true,
    requests: (place, bare) => () =>
      httpRequest('GET', '/v1/cockpit', credentials(pick(place.sessions), bare)),
  },
  {
    name: 'client page',
    expect: 200,
    grows: true,
    requests: (place, bare) => () => {
      const session = pick(place.sessions);
      return httpRequest('GET', `/v1/clients/${pick(session.clients)}/overview`, credentials(session, bare));
    },
  },
  {
    name: 'check-in submit',
    expect: 201,
    /** Every round begins with all occurrences due and no check-in for them. */
    prepare: (place) => place.reopen(),
    requests: (place, bare) => {
      const due = place.due[Symbol.iterator]();
      return () => {
        const { value, done } = due.next();
        return done
          ? undefined
          : httpRequest(
              'POST',
              `/v1/occurrences/${value.occurrence}/check-ins`,
              credentials(value.session, bare),
              body,
            );
      };
    },
  },
  {
    name: 'decision list',
    expect: 200,
    /** The practice with 100,000 decisions. */
    requests: (place, bare) => () =>
      httpRequest('GET', '/v1/decisions?limit=25', credentials(pick(place.longLog), bare)),
  },
  {
    name: 'decision search',
    expect: 200,
    /** A word that stands in one of twenty of the 100,000 titles. */
    requests: (place, bare) => () =>
      httpRequest(
        'GET',
        `/v1/decisions?q=${pick(SUBJECTS)}&limit=25`,
        credentials(pick(place.longLog), bare),
      ),
  },
  {
    name: 'record decision',
    expect: 201,
    requests: (place, bare) => () => {
      const session = pick(place.sessions);
      const path = `/v1/engagements/${pick(session.engagements)}/decisions`;
      return httpRequest('POST', path, credentials(session, bare), decision);
    },
  },
  {
    name: 'proof page',
    expect: 200,
    requests: (place, bare) => () => {
      const session = pick(place.sessions);
      return httpRequest(
        'GET',
        `/v1/engagements/${pick(session.engagements)}/proof?day=90`,
        credentials(session, bare),
      );
    },
  },
];
