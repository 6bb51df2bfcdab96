'use strict';
const { TestEnvironment } = require('jest-environment-node');
const { chromium } = require('playwright-core');

/** Playwright is loaded once per worker, outside of Jest's modules, which every file loads again. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.chromium = chromium;
  }
};
