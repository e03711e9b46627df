import { spawn } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium.mjs';
import { freePort } from './free-port.mjs';
import { report } from './refusal.mjs';
import { waitUntilReady } from './start/server.mjs';
import { root } from './steps/program.mjs';

const file = path.join(root, 'docs/pictures/kreislauf.png');

/** Takes the picture of the Kreislauf in README.md: the county of the demonstration, as its planner sees it. */
async function takePicture(url) {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' });
    await page.goto(`${url}/de/anmelden`);
    await page.getByLabel('E-Mail-Adresse').fill('sabine.kraemer@rbk.example');
    await page.getByLabel('Passwort', { exact: true }).fill('Planungskreis-Demo');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    await page.getByRole('link', { name: 'Kreislauf' }).click();
    await page.getByRole('row', { name: /Umsetzung der Ziele/ }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

const port = await freePort();
const url = `http://localhost:${port}`;
const program = spawn(process.execPath, ['tools/start.mjs', '--temporary'], { cwd: root, env: { ...process.env, PORT: String(port), PUBLIC_URL: '', DEMO: '1' }, stdio: ['ignore', 'ignore', 'inherit'] });
const ended = new Promise((resolve) => program.once('exit', resolve));
try {
  await waitUntilReady(port, () => program.exitCode !== null);
  await takePicture(url);
  console.log(`Das Bild liegt in ${path.relative(root, file)}.`);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
program.kill('SIGTERM');
await ended;
process.exit();
