'use strict';
const Sequencer = require('@jest/test-sequencer').default;

/** Longest first, also on a machine that has not run them yet: browsers, then what starts processes, then the rest. */
const LONGEST_FIRST = [/\/apps\/portal\/e2e\//, /\/apps\//, /\/embedded-postgres\//];

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => [...LONGEST_FIRST, /^/].findIndex((pattern) => pattern.test(path));
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
