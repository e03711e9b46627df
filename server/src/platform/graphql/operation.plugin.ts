import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../auth/request-context.js';
import type { Units } from '../database/units.js';
import { assertWithinLimits } from './limits.js';

/**
 * Bounds each operation and gives it one read-only unit. A verb commits in a unit of its own; what its answer shows is
 * read afterwards in this one, because a unit begins at its first use.
 */
export const operationPlugin = (units: Units): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async ({ contextValue }) => {
    contextValue.unit = contextValue.actor && units.open({ tenantId: contextValue.actor.tenantId });
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => operation && assertWithinLimits(schema, document, operation, request.variables),
      willSendResponse: async ({ response }) => {
        await contextValue.unit?.end('rollback');
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        if (errors.some(({ extensions }) => extensions?.code === 'UNAVAILABLE')) response.http.status = 503;
      },
    };
  },
});
