/** Where something stands that people talk about. */
export interface DiscussedPlace {
  cycleId: string | null;
  blockId: string | null;
  /** Who knows this body from inside reads what is said internally. */
  bodyId: string | null;
}

/** Subjects of one kind that people may talk about. Who may read them, and so talk, says their SubjectReader. */
export interface DiscussedKind {
  /** As in the history, for example `TASK`. */
  kind: string;
  /** @returns undefined where there is no such subject; asked in a unit of the Planungskreis, after the right to read */
  placeOf(id: string): Promise<DiscussedPlace | undefined>;
}

/** Where modules say what is talked about. A kind that nobody registered is closed to comments and files. */
export class DiscussedKinds {
  private readonly kinds = new Map<string, DiscussedKind>();

  /** @throws when the kind is registered already */
  register(discussed: DiscussedKind): void {
    if (this.kinds.has(discussed.kind)) throw new Error(`The discussed kind ${discussed.kind} is registered twice.`);
    this.kinds.set(discussed.kind, discussed);
  }

  find(kind: string): DiscussedKind | undefined {
    return this.kinds.get(kind);
  }
}
