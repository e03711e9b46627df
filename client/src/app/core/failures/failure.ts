import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong beside the refusals that the contract knows. */
export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'session-ended' }
  | { readonly kind: 'failed'; readonly correlationId: string | null };

export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    if (error.errors.some(({ extensions }) => extensions?.['code'] === 'SIGNED_OUT')) return { kind: 'session-ended' };
    if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) return { kind: 'unreachable' };
    const id = error.errors.map(({ extensions }) => extensions?.['correlationId']).find((value) => typeof value === 'string');
    return { kind: 'failed', correlationId: id ?? null };
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return { kind: 'session-ended' };
    // a gateway answers for a program that is not there
    if ([502, 503, 504].includes(error.statusCode)) return { kind: 'unreachable' };
    return { kind: 'failed', correlationId: null };
  }
  // fetch rejects with a TypeError when there is no connection
  return error instanceof TypeError ? { kind: 'unreachable' } : { kind: 'failed', correlationId: null };
}
