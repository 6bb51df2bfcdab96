'use strict';

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  // Aliases are rewritten by the transformer; package files are looked at too, because Nest 12 is ESM-only.
  transform: { '\\.([cm]?js|tsx?)$': '<rootDir>/tools/jest-transformer.cjs' },
  transformIgnorePatterns: [],
};
const unit = ['libs/domain/src', 'libs/registers/src/decisions/import/madr', 'apps/portal/src'];
const browser = ['apps/portal/e2e'];
const under = (folders) => folders.map((folder) => `<rootDir>/${folder}`);

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000,
  testSequencer: '<rootDir>/tools/jest-sequencer.cjs',
  projects: [
    // Rules: needs nothing.
    { ...shared, displayName: 'unit', roots: under(unit), testMatch: ['**/*.spec.ts', '**/*.spec.tsx'] },
    // Against PostgreSQL and the API, which are started once.
    {
      ...shared,
      displayName: 'server',
      roots: under(['apps', 'libs', 'migrations', 'tools']),
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: under([...unit, ...browser]),
      globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
      globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
    },
    // Against the product in Chromium.
    {
      ...shared,
      displayName: 'browser',
      roots: under(browser),
      testMatch: ['**/*.spec.ts'],
      testEnvironment: '<rootDir>/apps/portal/e2e/environment.cjs',
      globalSetup: '<rootDir>/apps/quickstart/src/testing/global-setup.ts',
      globalTeardown: '<rootDir>/apps/quickstart/src/testing/global-teardown.ts',
    },
  ],
};
