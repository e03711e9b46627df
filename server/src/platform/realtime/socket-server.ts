import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type ExecutionArgs, getOperationAST, GraphQLError, OperationTypeNode, parse, validate } from 'graphql';
import { CloseCode, type Disposable, GRAPHQL_TRANSPORT_WS_PROTOCOL, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../../kernel/actor.js';
import { ActorDirectory } from '../auth/policy.js';
import { SessionCookie } from '../auth/session-cookie.js';
import { assertWithinLimits, LIMITS } from '../graphql/limits.js';
import { Origins } from '../web/origins.js';
import { LiveSubscriptions } from './live-subscriptions.js';
import { MAX_PAYLOAD, messageBudget, SOCKETS_PER_ACCOUNT, SUBSCRIPTIONS_PER_SOCKET } from './socket-limits.js';

/** So often it is looked whether the sessions behind the open sockets still hold. */
const RECHECK_MS = 3_000;

interface Guest {
  token: string;
  accountId: string;
  tenantId: string;
}

const refuse = (socket: Duplex, status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);

/**
 * Subscriptions over a socket, behind an upgrade handler of our own: exact path, exact origin, signed in, bounded in number,
 * size and cost, subscriptions only. A socket ends within seconds of its session.
 */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly guests = new Map<WebSocket, Guest>();
  private running?: Disposable;
  private recheck?: NodeJS.Timeout;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly actors: ActorDirectory,
    private readonly cookie: SessionCookie,
    private readonly origins: Origins,
    private readonly subscriptions: LiveSubscriptions,
  ) {}

  onApplicationBootstrap(): void {
    const sockets = new WebSocketServer({
      noServer: true,
      maxPayload: MAX_PAYLOAD,
      handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
    });
    this.running = useServer(
      {
        onSubscribe: ({ extra, subscriptions }, _id, payload) => this.accept(extra, Object.keys(subscriptions).length, payload),
        subscribe: (args) => this.subscriptions.subscribe(args),
      },
      sockets,
    );
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      void this.upgrade(sockets, request, socket, head).catch(() => refuse(socket, '503 Service Unavailable'));
    });
    this.recheck = setInterval(() => void this.closeEnded().catch(() => undefined), RECHECK_MS); // while the database is away nothing can be said
  }

  /** Not later: Apollo's module closes Fastify in its own onModuleDestroy, and that would wait for open sockets for ever. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.recheck);
    await this.running?.dispose();
  }

  private async upgrade(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    if (request.url !== '/graphql') return refuse(socket, '404 Not Found');
    if (!this.origins.allow(request.headers.origin)) return refuse(socket, '403 Forbidden');
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (!token || !actor) return refuse(socket, '401 Unauthorized');
    const own = [...this.guests.values()].filter(({ accountId }) => accountId === actor.accountId);
    if (own.length >= SOCKETS_PER_ACCOUNT) return refuse(socket, '429 Too Many Requests');
    sockets.handleUpgrade(request, socket, head, (opened) => this.welcome(sockets, opened, request, { token, accountId: actor.accountId, tenantId: actor.tenantId }));
  }

  private welcome(sockets: WebSocketServer, opened: WebSocket, request: IncomingMessage, guest: Guest): void {
    const withinBudget = messageBudget();
    this.guests.set(opened, guest);
    opened.on('message', () => withinBudget() || opened.close(CloseCode.TooManyInitialisationRequests, 'Too many messages'));
    opened.once('close', () => this.guests.delete(opened));
    sockets.emit('connection', opened, request);
    opened.removeAllListeners('error').on('error', () => opened.close()); // graphql-ws would write each oversized message to the console
  }

  private async accept({ request }: Extra, open: number, { query, operationName, variables }: SubscribePayload): Promise<ExecutionArgs | GraphQLError[]> {
    if (open > SUBSCRIPTIONS_PER_SOCKET) return [new GraphQLError('Too many subscriptions on one connection.')];
    const token = this.cookie.read(request.headers) ?? '';
    const actor = await this.actors.find(token);
    if (!actor) return [new GraphQLError('Sign in first.', { extensions: { code: 'SIGNED_OUT' } })];
    const { schema } = this.schemas;
    try {
      const document = parse(query, { maxTokens: LIMITS.tokens });
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return [new GraphQLError('Only subscriptions are served here.')];
      const errors = validate(schema, document, undefined, { hideSuggestions: true });
      if (errors.length) return [...errors];
      assertWithinLimits(schema, document, operation, variables ?? {});
      return { schema, document, operationName, variableValues: variables, contextValue: { actor, token } };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('The operation could not be read.')];
    }
  }

  /** Closes the sockets whose session has ended, or whose person has left. */
  private async closeEnded(): Promise<void> {
    const actors = new Map<string, Actor | undefined>();
    for (const { token } of this.guests.values()) if (!actors.has(token)) actors.set(token, await this.actors.find(token));
    for (const [socket, { token, tenantId }] of this.guests) if (actors.has(token) && actors.get(token)?.tenantId !== tenantId) socket.close(CloseCode.Forbidden, 'Signed out');
  }
}
