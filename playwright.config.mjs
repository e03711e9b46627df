import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './tools/chromium.mjs';

// A page of a journey lives for seconds: code that runs well at once beats code that is compiled to run for long.
const forShortPages = '--js-flags=--always-sparkplug,--no-maglev,--no-turbofan';
const { args, ...browser } = await chromiumOptions();

/** Journeys of a browser through the real program: its own database, server and client, all thrown away afterwards. */
export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/demonstration.mjs',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: { ...browser, args: [...args, forShortPages] },
  },
  projects: [{ name: 'chromium' }],
});
