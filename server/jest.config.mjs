import { availableParallelism } from 'node:os';

// Libraries check as little as they do in an installation.
process.env.NODE_ENV = 'production';

// As tsconfig.base.json says; the types are checked elsewhere.
const compiler = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
};

// Three kinds of test share one throw-away PostgreSQL: pure rules (*.spec.ts), database (*.int-spec.ts), API (e2e/*.e2e-spec.ts).
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.int-spec.ts', '<rootDir>/e2e/**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/testing/environment.mjs',
  globalSetup: '<rootDir>/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/testing/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/testing/at-the-end.ts', '<rootDir>/testing/stack-depth.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', compiler] },
  testTimeout: 60_000, // longer than what waits for the background waits
  maxWorkers: availableParallelism() * 2, // they wait for PostgreSQL and for time to pass, half of the time
};
