// The statements of the measured pages, as the features declare them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = join(fileURLToPath(new URL('.', import.meta.url)), '../../dist/libs');

export function load(require) {
  const of = (path, name) => require(join(dist, path))[name];
  const { decisionPage } = require(join(dist, 'registers/src/decisions/log/decision-pages.js'));
  const { searchDecisions } = require(join(dist, 'registers/src/decisions/search/decision-search.js'));
  return {
    searchStatement: searchDecisions({ limit: 25 }, 'any')[0],
    decisionListStatement: decisionPage({ limit: 25 })[0],
    oneDecisionStatement: of('registers/src/decisions/log/decisions.queries.js', 'oneDecision'),
    proofStatement: of('reporting/src/proof/proof.queries.js', 'proofFacts'),
    cockpitStatement: of('reporting/src/cockpit/cockpit.queries.js', 'cockpitFigures'),
    clientPageStatement: of('reporting/src/overview/overview.queries.js', 'clientOverview'),
    submitStatement: of('cadence/src/check-ins/submit-check-in.queries.js', 'submittedCheckIn'),
  };
}
