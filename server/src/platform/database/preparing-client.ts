import pg from 'pg';

/** More than the program has; statements that grow with their rows would otherwise fill the connections. */
const MOST = 300;

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * Lets PostgreSQL keep the statements that come again: each connection reads and plans them once, which for the larger ones
 * takes longer than running them.
 */
export class PreparingClient extends pg.Client {
  /** The texts that came at least once, with the name under which this connection prepares them when they come again. */
  private readonly names = new Map<string, string>();

  constructor(config?: pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Query;
    const prepare: Query = (text, values, ...rest) => (typeof text === 'string' && Array.isArray(values) ? send({ name: this.nameOf(text), text }, values, ...rest) : send(text, values, ...rest));
    this.query = prepare as typeof this.query;
  }

  /** @returns undefined for what comes for the first time */
  private nameOf(text: string): string | undefined {
    const name = this.names.get(text);
    if (name === undefined && this.names.size < MOST) this.names.set(text, `s${this.names.size}`);
    return name;
  }
}
