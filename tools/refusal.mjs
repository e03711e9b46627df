/**
 * Why a tool stops, as one sentence for the person who started it: German, with the remedy. Anything else that is
 * thrown is a fault of the program and shows its stack.
 */
export class Refusal extends Error {
  /**
   * @param {string} sentence
   * @param {string} [details] output of another program, shown below the sentence
   */
  constructor(sentence, details = '') {
    super(sentence);
    this.name = 'Refusal';
    this.details = details;
  }
}

/** The last `count` lines of a text, without blank lines at its end. */
export const lastLines = (text, count = 20) => text.trimEnd().split('\n').slice(-count).join('\n');

/** Writes to standard error why a tool stops. */
export function report(error) {
  if (!(error instanceof Refusal)) console.error(error);
  else console.error(error.details ? `${error.message}\n\n${lastLines(error.details)}` : error.message);
}
