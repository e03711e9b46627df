import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isOpen, isRoot } from '../postgres/account.mjs';
import { Refusal } from '../refusal.mjs';

/**
 * Where the embedded database and the log lie: DATA_DIR, else `.data` in the checkout, else, when root's checkout lies
 * where PostgreSQL's account cannot go, a place of the system.
 *
 * @param {string} root the checkout
 * @param {string} [wanted] DATA_DIR
 */
export function chooseDataDirectory(root, wanted) {
  if (wanted) {
    const directory = path.resolve(root, wanted);
    if (isRoot && !isOpen(path.dirname(directory))) throw new Refusal(`Der Datenordner ${directory} liegt in einem Ordner, den das Konto „nobody“ der Datenbank nicht betreten darf. Bitte geben Sie mit DATA_DIR=… einen anderen an.`);
    return directory;
  }
  const beside = path.join(root, '.data');
  return isRoot && !isOpen(path.dirname(beside)) ? '/var/lib/planungskreis' : beside;
}

/** Makes the data directory and proves that it can be read and written; throws a Refusal. */
export function prepareDataDirectory(directory) {
  try {
    mkdirSync(directory, { recursive: true });
    readdirSync(directory);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error.code === 'ENOTDIR' || error.code === 'EEXIST' ? 'ist kein Ordner' : 'lässt sich nicht lesen und beschreiben';
    throw new Refusal(`Der Datenordner ${directory} ${reason} (${error.code}). Bitte ändern Sie die Rechte oder geben Sie mit DATA_DIR=… einen anderen an.`);
  }
}
