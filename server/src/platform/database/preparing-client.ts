import pg from 'pg';

/** More than the program has; statements that grow with their rows would otherwise fill the connections. */
const MOST = 300;

/** The texts that came at least once, with the name under which each connection prepares them when they come again. */
const names = new Map<string, string>();

/** @returns undefined for what comes for the first time */
function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name === undefined && names.size < MOST) names.set(text, `s${names.size}`);
  return name;
}

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * Lets PostgreSQL keep the statements that come again: each connection reads and plans them once, which for the larger ones
 * takes longer than running them.
 */
export class PreparingClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Query;
    const prepare: Query = (text, values, ...rest) => (typeof text === 'string' && Array.isArray(values) ? send({ name: nameOf(text), text }, values, ...rest) : send(text, values, ...rest));
    this.query = prepare as typeof this.query;
  }
}
