/** An expected "no": a member of a mutation's result union, with what the screen must show. */
export abstract class Refusal {}

/** Thrown inside a use case, so that its transaction rolls back; becomes the union's member at the edge. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.constructor.name);
  }
}
