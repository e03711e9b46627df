// Libraries check as little as they do in an installation.
process.env.NODE_ENV = 'production';

// Three kinds of test share one throw-away PostgreSQL: pure rules (*.spec.ts), database (*.int-spec.ts), API (e2e/*.e2e-spec.ts).
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.int-spec.ts', '<rootDir>/e2e/**/*.e2e-spec.ts'],
  testEnvironment: '<rootDir>/testing/environment.mjs',
  globalSetup: '<rootDir>/testing/global-setup.mjs',
  globalTeardown: '<rootDir>/testing/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/testing/at-the-end.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'server/tsconfig.json', diagnostics: false }] },
  testTimeout: 60_000, // longer than what waits for the background waits
  maxWorkers: '100%', // they wait for PostgreSQL half of the time
};
