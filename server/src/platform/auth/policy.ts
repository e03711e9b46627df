import type { Actor } from '../../kernel/actor.js';

/** What the platform asks the rights of the product. */
export abstract class Policy {
  /** Whether `action` exists at all: a handler that names another one stops the start. */
  abstract knows(action: string): boolean;

  /** Whether the actor may do `action` with any object of the Planungskreis. */
  abstract mayAnywhere(actor: Actor, action: string): boolean;
}

/** Finds who acts behind a session's token. */
export abstract class ActorDirectory {
  /** @returns undefined for an unknown, expired or revoked token, and when the person no longer belongs to the Planungskreis */
  abstract find(token: string): Promise<Actor | undefined>;
}
