import { Injectable, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ClsService } from 'nestjs-cls';
import { isUnreachable } from '../database/database-errors.js';

/** Codes whose message was written for whoever asked; every other error is masked. */
const SPOKEN = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'PERSISTED_QUERY_NOT_SUPPORTED', 'TOO_EXPENSIVE', 'SIGNED_OUT', 'FORBIDDEN']);

/** Keeps what went wrong inside: the answer carries an id, the log the same id with everything else. */
@Injectable()
export class MaskedErrors {
  private readonly logger = new Logger('graphql');

  constructor(private readonly cls: ClsService) {}

  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = formatted.extensions ?? {};
    if (typeof code === 'string' && SPOKEN.has(code)) return { ...formatted, extensions: { code } };
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const correlationId = this.cls.getId();
    this.logger.error({ err: cause, correlationId, path: formatted.path }, 'an operation failed');
    const unavailable = isUnreachable(cause);
    return {
      message: unavailable ? 'The database cannot be reached at present.' : 'An internal error occurred.',
      path: formatted.path,
      extensions: { code: unavailable ? 'UNAVAILABLE' : 'INTERNAL', correlationId },
    };
  };
}
