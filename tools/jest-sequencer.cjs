'use strict';
const { join, relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

const BROWSER = /^apps\/portal\/e2e\//;
const PROCESSES = /^apps\/(api|quickstart|worker)\/|\/embedded-postgres\/|^tools\/stage\//;
const LONGEST = /\/faults\.spec\.ts$/;

/**
 * Longest first, also on a machine that has not run them yet. Files with a browser keep a processor busy and files that
 * start processes mostly wait for them, so two of the first kind stand beside one of the second; the rest follows.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isIn = (pattern) => (test) => pattern.test(relative(join(__dirname, '..'), test.path));
    const browser = sorted.filter(isIn(BROWSER));
    const others = sorted.filter((test) => !browser.includes(test));
    const processes = others.filter(isIn(PROCESSES));
    processes.sort((a, b) => isIn(LONGEST)(b) - isIn(LONGEST)(a));
    const rest = others.filter((test) => !processes.includes(test));
    const mixed = [];
    while (browser.length > 0 || processes.length > 0)
      mixed.push(...processes.splice(0, 1), ...browser.splice(0, 2));
    return [...mixed, ...rest];
  }
};
