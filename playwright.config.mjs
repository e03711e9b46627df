import { defineConfig } from '@playwright/test';
import { mailPort } from './e2e/mail-port.mjs';
import { chromiumOptions } from './tools/chromium.mjs';

const port = 3399;

/** Journeys of a browser through the real program: its own database, server and client, all thrown away afterwards. */
export default defineConfig({
  testDir: './e2e',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: await chromiumOptions(),
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `"${process.execPath}" tools/start.mjs --temporary`,
    url: `http://127.0.0.1:${port}/readyz`,
    // Empty means unset: what a developer's shell says about his own installation is not for the tests.
    env: { PORT: String(port), PUBLIC_URL: '', DEMO: '', SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'Planungskreis <planung@voerde.example>' },
    stdout: 'pipe',
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});
