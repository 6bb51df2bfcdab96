'use strict';
const { join, relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Longest first, also on a machine that has not run them yet: faults, browsers, what starts processes, the rest. */
const LONGEST_FIRST = [
  /\/faults\.spec\.ts$/,
  /^apps\/portal\/e2e\//,
  /^apps\/(api|quickstart|worker)\/|\/embedded-postgres\/|^tools\/stage\//,
  /^/,
];

module.exports = class extends Sequencer {
  sort(tests) {
    const root = join(__dirname, '..');
    const rank = ({ path }) => LONGEST_FIRST.findIndex((pattern) => pattern.test(relative(root, path)));
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
