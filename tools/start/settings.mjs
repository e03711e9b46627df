import { Refusal } from '../refusal.mjs';

function readPort(text = '3000') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Refusal(`PORT=${text} ist keine Portnummer. Bitte geben Sie eine Zahl von 1 bis 65535 an.`);
  return port;
}

function readPublicUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!['http:', 'https:'].includes(url?.protocol)) throw new Refusal(`PUBLIC_URL=${text} ist keine Adresse. Bitte geben Sie sie so an: PUBLIC_URL=https://planung.example.de`);
  return text.replace(/\/+$/, '');
}

function readDatabase({ DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_RELAY_URL: relay, ROLE: role }) {
  if (!app && !owner) return undefined;
  const [given, missing] = app ? ['DATABASE_URL', 'DATABASE_OWNER_URL'] : ['DATABASE_OWNER_URL', 'DATABASE_URL'];
  if (!app || !owner) throw new Refusal(`${given} ist gesetzt, ${missing} fehlt. Bitte geben Sie beide an: DATABASE_OWNER_URL für den Aufbau der Datenbank, DATABASE_URL für den Betrieb. Ohne beide startet Planungskreis eine eigene Datenbank.`);
  if (!relay && role !== 'web') throw new Refusal('DATABASE_RELAY_URL fehlt. Bitte geben Sie die dritte Adresse der Datenbank an: das Konto, das Aufträge weiterreicht, zum Beispiel E-Mails. Ein Prozess, der nur Seiten ausliefert (ROLE=web), braucht sie nicht.');
  const addresses = { DATABASE_URL: app, DATABASE_OWNER_URL: owner, ...(relay && { DATABASE_RELAY_URL: relay }) };
  for (const [name, url] of Object.entries(addresses)) {
    if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new Refusal(`${name} ist keine Adresse einer PostgreSQL-Datenbank. Bitte geben Sie sie so an: postgres://konto:kennwort@rechner:5432/datenbank`);
  }
  return { app, owner, relay: relay || undefined };
}

function readDemo(text, isEmbedded) {
  if (text === undefined || text === '') return isEmbedded;
  if (text !== '0' && text !== '1') throw new Refusal(`DEMO=${text} ist nicht möglich. Bitte setzen Sie DEMO=1 (mit Beispieldaten) oder DEMO=0 (ohne).`);
  return text === '1';
}

/**
 * What the environment asks of a start; throws a Refusal for what cannot be.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {string[]} options of the command: `--temporary` keeps nothing, and never touches a given database
 * @returns `{ port, publicUrl, database, demo, dataDirectory, isTemporary }`; database `{ owner, app, relay }` is undefined
 * for the embedded one
 */
export function readSettings(environment, options = []) {
  const unknown = options.find((option) => option !== '--temporary');
  if (unknown) throw new Refusal(`Die Angabe ${unknown} gibt es nicht. Möglich ist: --temporary (nichts aufheben).`);
  const isTemporary = options.includes('--temporary');
  const port = readPort(environment.PORT || undefined);
  const database = isTemporary ? undefined : readDatabase(environment);
  return {
    port,
    publicUrl: readPublicUrl(environment.PUBLIC_URL || `http://localhost:${port}`),
    database,
    demo: readDemo(environment.DEMO, !database),
    dataDirectory: environment.DATA_DIR || undefined,
    isTemporary,
  };
}
