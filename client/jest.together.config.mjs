import each from './jest.config.mjs';

/** All tests, in a few files that share what each would load for itself. */
export default { ...each, testMatch: ['<rootDir>/testing/together/part-*.spec.ts'] };
