import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const systemPath = '/usr/bin/chromium';

/** A folder for the unpacked browser that nobody else can write: the package trusts whatever lies in TMPDIR. */
function privateFolder() {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(os.tmpdir(), `planungskreis-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid && lstatSync(folder).uid !== process.getuid()) throw new Error(`${folder} belongs to somebody else; remove it or set TMPDIR.`);
  return folder;
}

/** The package's own configuration looks for its fonts in /tmp only; without any font the browser crashes at a text field. */
function fontConfiguration(folder) {
  const place = path.join(folder, 'fontconfig');
  mkdirSync(place, { recursive: true });
  const folders = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((each) => `<dir>${each}</dir>`).join('');
  writeFileSync(path.join(place, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${path.join(place, 'cache')}</cachedir></fontconfig>\n`);
  return place;
}

/** The browser of the npm package, with the libraries and fonts it brings. */
async function packaged() {
  const before = { ...process.env };
  const folder = privateFolder();
  // The second makes the package unpack its libraries too, which a bare machine lacks.
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const { LD_LIBRARY_PATH } = process.env;
    return { executablePath, env: { ...before, LD_LIBRARY_PATH, FONTCONFIG_PATH: fontConfiguration(folder) }, args: ['--headless=shell', '--no-zygote'] };
  } finally {
    // What the package sets is for the browser alone, not for the server under test.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * Playwright's launch options for the browser of CHROMIUM_PATH, else the system's, else that of the npm package
 * (CHROMIUM_PATH=packaged asks for it).
 */
export async function chromiumOptions() {
  const wanted = process.env.CHROMIUM_PATH || systemPath;
  if (process.env.CHROMIUM_PATH && wanted !== 'packaged' && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH=${wanted} does not exist.`);
  const { args, ...options } = existsSync(wanted) ? { executablePath: wanted, args: [] } : await packaged();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []; // Chromium refuses root otherwise
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const drawing = ['--disable-gpu'];
  return { ...options, args: [...args, ...sandbox, ...drawing, ...quiet] };
}
