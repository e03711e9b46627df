import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { ActorDirectory } from '../auth/policy.js';
import type { RequestContext } from '../auth/request-context.js';
import { SessionCookie } from '../auth/session-cookie.js';
import { isUnreachable } from '../database/database-errors.js';
import { Units } from '../database/units.js';
import { SocketServer } from '../realtime/socket-server.js';
import { CompilingDriver } from './compiling.driver.js';
import { inputPipe } from './input.pipe.js';
import { LIMITS } from './limits.js';
import { MaskedErrors } from './masked-errors.js';
import { operationPlugin } from './operation.plugin.js';
import { RefusalFilter } from './refusal.filter.js';

/** Apollo would call a fault before the operation its own; a database that is away is told apart, so that clients may try again. */
function unavailable(error: Error): never {
  if (!isUnreachable(error)) throw error;
  throw new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 503 } } });
}

@Module({ providers: [MaskedErrors], exports: [MaskedErrors] })
class ErrorsModule {}

/** Apollo Server on Fastify: bounded operations, one unit each, refusals as union members, everything else masked. */
@Module({})
export class GraphqlModule {
  static forRoot(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: CompilingDriver,
          imports: [ErrorsModule],
          inject: [Units, ActorDirectory, SessionCookie, MaskedErrors, ENVIRONMENT],
          useFactory: (units: Units, actors: ActorDirectory, cookie: SessionCookie, errors: MaskedErrors, { NODE_ENV }: Environment) => ({
            autoSchemaFile: true,
            sortSchema: true,
            graphiql: false,
            introspection: NODE_ENV !== 'production',
            hideSchemaDetailsFromClientErrors: NODE_ENV === 'production',
            includeStacktraceInErrorResponses: false,
            allowBatchedHttpRequests: false,
            persistedQueries: false,
            parseOptions: { maxTokens: LIMITS.tokens },
            formatError: errors.format,
            context: async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
              const token = cookie.read(request.headers);
              const actor = token === undefined ? undefined : await actors.find(token).catch(unavailable);
              return { request, reply, token, actor };
            },
            plugins: [operationPlugin(units), ApolloServerPluginCacheControlDisabled()], // its hints would wrap the resolver of every single field
          }),
        }),
      ],
      providers: [
        SocketServer,
        { provide: APP_FILTER, useClass: RefusalFilter },
        { provide: APP_PIPE, useFactory: inputPipe },
      ],
    };
  }
}
