import type { Actor } from './actor.js';

/**
 * What happened, by kind, with the payload that belongs to it: ids, codes, dates and numbers only. Each module adds its
 * kinds by declaration merging, so that a wrong entry does not compile. Free text goes into the entry's note, which a
 * deletion can empty.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- modules add to it
export interface ActivityPayloads {}

export type ActivityKind = keyof ActivityPayloads;

/** What something happened to, and where that stands. */
export interface ActivitySubject {
  kind: string;
  id: string;
  cycleId: string | null;
  blockId: string | null;
}

export interface ActivityEntry<Kind extends ActivityKind = ActivityKind> {
  kind: Kind;
  subject: ActivitySubject;
  payload: ActivityPayloads[Kind];
  /** A sentence of whoever did it. */
  note?: string | null;
  /** When it happened, where that is not the moment in which it is written down. */
  at?: Date;
}

/** Who did it; nobody for what the program does itself. */
export interface ActivityActor {
  tenantId: string;
  personId: string | null;
}

/** The history: append-only, written in the transaction of what it tells. */
export abstract class ActivityLog {
  /** @returns the id of the entry */
  abstract record<Kind extends ActivityKind>(actor: ActivityActor, entry: ActivityEntry<Kind>): Promise<string>;
}

/** Decides for the subjects of one kind who may read their history. */
export interface SubjectReader {
  kind: string;
  /** @returns those of `ids` that the actor may read; asked in a unit of the actor's Planungskreis */
  readable(actor: Actor, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Where modules say who may read the history of their subjects. A kind that nobody registered is closed. */
export class SubjectReaders {
  private readonly readers = new Map<string, SubjectReader>();

  /** @throws when the kind is registered already */
  register(reader: SubjectReader): void {
    if (this.readers.has(reader.kind)) throw new Error(`The subject kind ${reader.kind} is registered twice.`);
    this.readers.set(reader.kind, reader);
  }

  /** @returns the ids of those subjects that the actor may read: one question per kind, however many they are */
  async readable(actor: Actor, subjects: readonly { kind: string; id: string }[]): Promise<ReadonlySet<string>> {
    const readable = new Set<string>();
    for (const [kind, some] of Map.groupBy(subjects, (subject) => subject.kind)) {
      const ids = await this.readers.get(kind)?.readable(actor, [...new Set(some.map(({ id }) => id))]);
      for (const id of ids ?? []) readable.add(id);
    }
    return readable;
  }
}
