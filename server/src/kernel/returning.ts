import type { Actor } from './actor.js';
import type { Day } from './clock.js';

/** Something that comes back to the agenda of an organisation by itself, until it is settled. */
export interface Returning {
  kind: string;
  id: string;
  title: string;
  /** When it came up for the first time. */
  since: Day;
  /** How often it was put off. */
  carriedCount: number;
  /** How long it is expected to take. */
  minutes: number;
}

/** Knows what of one kind comes back to an organisation. */
export interface ReturningSource {
  kind: string;
  /** Asked in a unit of the organisation's Planungskreis. @returns what waits for its next meeting, what has waited longest first */
  of(organizationId: string): Promise<Returning[]>;
}

/** Told in the unit of what makes something wait for an organisation between two of its meetings. */
export type ArrivalListener = (actor: Actor, organizationId: string) => Promise<void>;

/** Where modules say what comes back to the next agenda of an organisation, so that the meetings need not know them. */
export class ReturningItems {
  private readonly sources = new Map<string, ReturningSource>();
  private listener?: ArrivalListener;

  /** @throws when the kind is registered already */
  register(source: ReturningSource): void {
    if (this.sources.has(source.kind)) throw new Error(`The returning kind ${source.kind} is registered twice.`);
    this.sources.set(source.kind, source);
  }

  /** @throws when somebody keeps the agendas already */
  hear(listener: ArrivalListener): void {
    if (this.listener) throw new Error('What returns is heard twice.');
    this.listener = listener;
  }

  /** Says that something new waits for an organisation; until somebody keeps agendas, it waits. */
  async arrivedAt(actor: Actor, organizationId: string): Promise<void> {
    await this.listener?.(actor, organizationId);
  }

  /** Everything that waits for the next meeting of an organisation, in the order in which the kinds were registered. */
  async of(organizationId: string): Promise<Returning[]> {
    const all: Returning[] = [];
    for (const source of this.sources.values()) all.push(...(await source.of(organizationId)));
    return all;
  }
}
