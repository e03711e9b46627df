/** The lines that tell where the program is and who may try it. */
function demoLines({ accounts, password }) {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  const people = accounts.map(({ email, name, role }) => `  ${email.padEnd(width)}  ${name}, ${role}`);
  return ['', `Zum Ausprobieren sind Beispieldaten geladen. Passwort für alle: ${password}`, ...people];
}

/**
 * Collects what the server tells while it starts, and says it at the right moment.
 *
 * @returns `{ hear(message), refusal(), announce(url) }`; messages are `{ kind: 'progress', text }`,
 * `{ kind: 'demo', accounts, password }`, `{ kind: 'setup', url }` and `{ kind: 'refused', sentence }`
 */
export function createAnnouncement() {
  const told = {};
  return {
    hear(message) {
      if (message?.kind === 'progress') console.log(message.text);
      else if (message?.kind) told[message.kind] = message;
    },
    refusal: () => told.refused?.sentence,
    announce(url) {
      const lines = ['', `Planungskreis ist bereit: ${url}`];
      if (told.setup) lines.push('', `Bitte richten Sie Planungskreis mit diesem Link ein; er gilt nur einmal: ${told.setup.url}`);
      if (told.demo) lines.push(...demoLines(told.demo));
      console.log([...lines, '', 'Beenden mit Strg+C.'].join('\n'));
    },
  };
}
