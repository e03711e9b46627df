/** What every sentence may speak of beside the payload. */
export interface Telling {
  /** Who did it; null for the program itself. */
  readonly person: string | null;
  /** The same in words: a name, or the program. */
  readonly actor: string;
  /** What it happened to. */
  readonly subject: string;
  /** The name of something that the payload speaks of; empty for what is gone or may not be read. */
  readonly nameOf: (id: string | null) => string;
  readonly locale: string;
}

/** A sentence for each kind of a group of entries. */
export type SentencesOf<Payloads> = { readonly [Kind in keyof Payloads]: (payload: Payloads[Kind], telling: Telling) => string };
