import { Refusal } from '../../kernel/refusal.js';

/** Why a file is not taken. */
export type FileProblem = 'NO_PLACE' | 'NAME' | 'KIND' | 'EMPTY' | 'TOO_LARGE' | 'NO_ROOM' | 'INCOMPLETE' | 'NOT_AS_NAMED' | 'TWO_IN_ONE' | 'WITH_MACROS';

/** Returned when a file is not taken; nothing of it is kept. It is no member of a union: files come without GraphQL. */
export class FileNotTaken extends Refusal {
  constructor(
    readonly problem: FileProblem,
    /** As it would be kept. */
    readonly name: string,
    /** What it holds, by the usual ending of such a file; null where nobody knows. */
    readonly is: string | null = null,
  ) {
    super();
  }
}
