'use strict';

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations', '<rootDir>/tools'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'node',
  testTimeout: 60_000,
  globalSetup: '<rootDir>/libs/platform/src/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/platform/src/testing/global-teardown.ts',
  maxWorkers: 2,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  // Aliases are rewritten by the transformer; package files are looked at too, because Nest 12 is ESM-only.
  transform: { '\\.([cm]?js|tsx?)$': '<rootDir>/tools/jest-transformer.cjs' },
  transformIgnorePatterns: [],
};
