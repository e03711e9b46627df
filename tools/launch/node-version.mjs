// Read by old versions of Node too: no imports, no new syntax.

/** Whether `version` ("v20.1.0") is `major`.`minor` or newer. */
export function isAtLeast(version, major, minor) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > major || (parts[0] === major && parts[1] >= minor);
}

/** The German sentence for a Node that cannot even install; undefined when it can. */
export function oldNodeSentence(version) {
  if (isAtLeast(version, 20, 0)) return undefined;
  return `Planungskreis braucht Node.js 20 oder neuer, hier läuft Node.js ${version.replace(/^v/, '')}. Bitte installieren Sie eine neuere Version von https://nodejs.org und starten Sie noch einmal.`;
}
