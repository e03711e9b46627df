import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { isRoot } from '../postgres/account.mjs';
import { chooseDataDirectory, prepareDataDirectory } from '../start/data-directory.mjs';
import { checkPort } from '../start/port.mjs';
import { readSettings } from '../start/settings.mjs';
import { scratchFolder } from './scratch.mjs';

const database = { DATABASE_URL: 'postgres://app:a@db/planung', DATABASE_OWNER_URL: 'postgres://owner:o@db/planung', DATABASE_RELAY_URL: 'postgres://relay:r@db/planung' };

test('without any variable the embedded database shows the demo on port 3000', () => {
  const { port, publicUrl, demo, database: given } = readSettings({});
  assert.deepEqual([port, publicUrl, demo, given], [3000, 'http://localhost:3000', true, undefined]);
  assert.equal(readSettings({ DEMO: '0' }).demo, false);
});

test('a given database needs both addresses and shows no demo unless asked', () => {
  assert.equal(readSettings(database).demo, false);
  assert.equal(readSettings({ ...database, DEMO: '1' }).demo, true);
  assert.throws(() => readSettings({ DATABASE_URL: database.DATABASE_URL }), { message: /DATABASE_URL ist gesetzt, DATABASE_OWNER_URL fehlt/ });
  assert.throws(() => readSettings({ DATABASE_OWNER_URL: database.DATABASE_OWNER_URL }), { message: /DATABASE_OWNER_URL ist gesetzt, DATABASE_URL fehlt/ });
  assert.throws(() => readSettings({ ...database, DATABASE_URL: 'mysql://x' }), { message: /DATABASE_URL ist keine Adresse einer PostgreSQL-Datenbank/ });
});

test('a given database needs the address for jobs wherever jobs are done', () => {
  const { DATABASE_RELAY_URL: _, ...two } = database;
  assert.throws(() => readSettings(two), { message: /DATABASE_RELAY_URL fehlt/ });
  assert.equal(readSettings({ ...two, ROLE: 'web' }).database.relay, undefined);
  assert.equal(readSettings(database).database.relay, database.DATABASE_RELAY_URL);
});

test('a temporary start never touches a given database', () => {
  assert.equal(readSettings(database, ['--temporary']).database, undefined);
});

test('variables that cannot be are refused by name', () => {
  for (const PORT of ['0', '65536', 'abc', '80.5', '-1']) assert.throws(() => readSettings({ PORT }), { message: /Zahl von 1 bis 65535/ });
  assert.throws(() => readSettings({ PUBLIC_URL: 'planung' }), { message: /PUBLIC_URL=planung/ });
  assert.throws(() => readSettings({ DEMO: 'yes' }), { message: /DEMO=1/ });
  assert.throws(() => readSettings({}, ['--tmp']), { message: /--temporary/ });
});

test('a busy port is refused with the remedy, a freed one is waited for', async (t) => {
  const server = net.createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await assert.rejects(checkPort(port, 0), { message: new RegExp(`Port ${port} ist schon .* belegt.*PORT=\\d+ npm start`) });
  setTimeout(() => server.close(), 300);
  await checkPort(port, 5000);
});

test('data lie in the checkout, unless DATA_DIR says otherwise', (t) => {
  const root = scratchFolder(t);
  assert.equal(chooseDataDirectory(root), path.join(root, '.data'));
  assert.equal(chooseDataDirectory(root, 'elsewhere'), path.join(root, 'elsewhere'));
});

test('below a closed folder, root keeps data where the database may go', (t) => {
  const closed = scratchFolder(t);
  chmodSync(closed, 0o700);
  const checkout = path.join(closed, 'checkout');
  assert.equal(chooseDataDirectory(checkout), isRoot ? '/var/lib/planungskreis' : path.join(checkout, '.data'));
  if (!isRoot) return;
  assert.throws(() => chooseDataDirectory('/', path.join(closed, 'data')), { message: /nicht betreten darf/ });
});

test('a data directory that cannot be used is refused', (t) => {
  const folder = path.join(scratchFolder(t, () => (isRoot ? process.seteuid(0) : chmodSync(folder, 0o700))), 'data');
  mkdirSync(folder, { mode: 0o000 });
  if (isRoot) process.seteuid('nobody'); // root may read everything
  assert.throws(() => prepareDataDirectory(folder), { message: /nicht lesen und beschreiben \(EACCES\).*DATA_DIR/ });
});

test('a file in the place of the data directory is refused', (t) => {
  const file = path.join(scratchFolder(t), 'data');
  writeFileSync(file, '');
  assert.throws(() => prepareDataDirectory(file), { message: /ist kein Ordner/ });
});
