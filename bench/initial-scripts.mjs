import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../tools/chromium.mjs';
import { signIn } from './session.mjs';

/** A planner of the demonstration who reads one cycle, so that the Kreislauf shows it at once. */
const email = 'jana.terhorst@voerde.example';

async function cookieOf(address) {
  const [name, value] = (await signIn(address, email)).split('=');
  return { name, value, url: address };
}

/** @returns bytes of a script: as it is, compressed in both ways, and as the browser got it */
async function weigh(request) {
  const body = await (await request.response()).body();
  const { responseBodySize: sent } = await request.sizes();
  return { plain: body.length, gzip: gzipSync(body).length, brotli: brotliCompressSync(body).length, sent };
}

/** Loads a page in a browser that knows nothing from before. @returns its scripts, weighed together */
async function weighPage(browser, url, cookies) {
  const context = await browser.newContext({ locale: 'de-DE' });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const scripts = [];
  page.on('requestfinished', (request) => new URL(request.url()).pathname.endsWith('.js') && scripts.push(request));
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const weights = await Promise.all(scripts.map(weigh));
  await context.close();
  const sum = (kind) => weights.reduce((bytes, weight) => bytes + weight[kind], 0);
  return { count: weights.length, plain: sum('plain'), gzip: sum('gzip'), brotli: sum('brotli'), sent: sum('sent') };
}

/**
 * What the first visit of a page loads as JavaScript, asked for by Chromium.
 *
 * @returns `{ page, count, plain, gzip, brotli, sent }` of each page, in bytes
 */
export async function weighScripts(address, undo) {
  // the benchmark decides what ends on Ctrl+C
  const browser = await chromium.launch({ ...(await chromiumOptions()), handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  undo.defer(() => browser.close());
  const weigh = async (page, cookies) => ({ page, ...(await weighPage(browser, `${address}${page}`, cookies)) });
  const results = [await weigh('/de/anmelden', []), await weigh('/de/kreislauf', [await cookieOf(address)])];
  await browser.close();
  return results;
}
