import os from 'node:os';

/**
 * Hands on each signal that ends a program, once: a terminal sends Ctrl+C to everybody, npm sends it on again, and a
 * program that is closing must not be disturbed by the copies.
 *
 * @param {(signal: string) => void} act
 * @returns a function that gives the signals their usual effect back
 */
export function onSignals(act) {
  const seen = new Set();
  const listen = (signal) => {
    if (seen.has(signal)) return;
    seen.add(signal);
    act(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, listen);
  return () => signals.forEach((signal) => process.off(signal, listen));
}

/** The exit code of a process as a shell would report it. */
export const exitCode = (code, signal) => code ?? 128 + (os.constants.signals[signal] ?? 0);
