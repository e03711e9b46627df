import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../kernel/actor.js';
import type { Unit } from '../database/unit.js';

/** What resolvers and guards know of one GraphQL operation. */
export interface RequestContext {
  /** Undefined when nobody is signed in. */
  actor?: Actor;
  /** The session's token as it came in, needed to end exactly this session. */
  token?: string;
  /** The read-only unit of the operation, for whoever is signed in. */
  unit?: Unit;
  request: FastifyRequest;
  reply: FastifyReply;
}

export type SignedInContext = RequestContext & Required<Pick<RequestContext, 'actor' | 'token'>>;

/** A request without GraphQL, once the guard has let it in. */
export type PlainRequest = FastifyRequest & { actor: Actor };
