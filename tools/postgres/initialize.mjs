import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';
import { accountId, give, isRoot } from './account.mjs';

/** The roles: `postgres` only bootstraps, `owner` migrates, `app` is what the program runs as, `relay` hands on its jobs. */
const roles = ['postgres', 'owner', 'app', 'relay'];

/** Reads the passwords of the roles; makes those of a new cluster, and those of roles that came later. */
function passwords(directory, isNew) {
  const file = path.join(directory, 'secrets.json');
  const isThere = existsSync(file);
  if (!isThere && !isNew) throw new Refusal(`Im Datenordner ${directory} fehlt die Datei secrets.json; ohne sie ist die Datenbank nicht zu öffnen. Bitte stellen Sie die Datei aus einer Sicherung wieder her.`);
  const known = isThere ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = roles.filter((role) => !(role in known));
  if (missing.length === 0) return known;
  const made = { ...known, ...Object.fromEntries(missing.map((role) => [role, randomBytes(18).toString('base64url')])) };
  writeFileSync(`${file}.next`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${file}.next`, file);
  return made;
}

/** Must come before anything is given away: the data of a person must stay his. */
function checkAccount(data) {
  const { uid } = statSync(data);
  if (accountId !== undefined && uid !== accountId) throw new Refusal(`Die Datenbank im Datenordner ${data} gehört einem anderen Konto (Nummer ${uid}), weil Planungskreis zuerst mit diesem gestartet wurde. Bitte starten Sie wieder so oder geben Sie mit DATA_DIR=… einen anderen Ordner an.`);
}

function checkVersion(data, version) {
  const stored = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (stored !== version) throw new Refusal(`Die Daten in ${data} gehören zu PostgreSQL ${stored}, gestartet würde PostgreSQL ${version}. Bitte verwenden Sie die frühere Fassung von Planungskreis oder einen anderen Datenordner (DATA_DIR=…).`);
}

/**
 * Makes the cluster in `directory` unless it is there: German ICU collation, passwords for every role.
 *
 * @param {(program: string, args: string[]) => Promise<string>} run runs one of PostgreSQL's programs, throws a Refusal
 * @returns `{ data, log, secrets }`: the data folder, the server's log file, passwords by role
 */
export async function initializeCluster(directory, { durable, run }) {
  const cluster = path.join(directory, 'cluster');
  const data = path.join(cluster, 'data');
  const isNew = !existsSync(data);
  if (!isNew) checkAccount(data);
  mkdirSync(cluster, { recursive: true });
  if (isRoot) chmodSync(directory, 0o711); // PostgreSQL's account passes through
  give(cluster);
  chmodSync(cluster, 0o700);
  const secrets = passwords(directory, isNew);
  const [version] = (await run('postgres', ['--version'])).match(/\d+/);
  if (isNew) {
    const passwordFile = path.join(cluster, 'password');
    writeFileSync(passwordFile, secrets.postgres, { mode: 0o600 });
    give(passwordFile);
    rmSync(`${data}.new`, { recursive: true, force: true });
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=de-DE'];
    await run('initdb', ['-D', `${data}.new`, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale, ...(durable ? [] : ['--no-sync'])]);
    rmSync(passwordFile);
    renameSync(`${data}.new`, data); // a killed initdb leaves no half cluster behind
  } else checkVersion(data, version);
  return { data: realpathSync(data), log: path.join(cluster, 'log'), secrets };
}
