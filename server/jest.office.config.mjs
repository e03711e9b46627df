import each from './jest.config.mjs';

/** What an office program makes of our documents; it must be installed. */
export default { ...each, testMatch: ['<rootDir>/e2e/**/*.office-spec.ts'] };
