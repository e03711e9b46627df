import type { DocumentNode } from 'graphql';
import { print } from 'graphql';
import { CloseCode, createClient } from 'graphql-ws';
import { backOff } from './back-off';

export interface SocketEvents {
  readonly opened: () => void;
  readonly lost: () => void;
}

export interface SocketClient {
  /** @param ended when nothing more will be heard: the session is over, or the server refused */
  readonly subscribe: (document: DocumentNode, variables: object, heard: (data: unknown) => void, ended: () => void) => () => void;
  readonly close: () => void;
}

const keepAlive = 25_000;
const longestSilence = 10_000;

/** The socket of the own origin; in a file of its own, because only pages that listen need to load it. */
export function openSocket({ opened, lost }: SocketEvents, { origin }: Location): SocketClient {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Infinity,
    retryWait: backOff,
    shouldRetry: (reason) => (reason as Partial<CloseEvent>).code !== Number(CloseCode.Forbidden),
    keepAlive,
    on: {
      connected: opened,
      closed: lost,
      // after a sleep or a change of network the socket looks open, but nobody answers
      ping: (isFromServer) => {
        if (!isFromServer) silence = setTimeout(() => client.terminate(), longestSilence);
      },
      pong: () => clearTimeout(silence),
    },
  });
  const cut = () => client.terminate();
  addEventListener('offline', cut);
  return {
    subscribe: (document, variables, heard, ended) =>
      client.subscribe({ query: print(document), variables: { ...variables } }, { next: ({ data }) => heard(data), error: ended, complete: ended }),
    close: () => {
      removeEventListener('offline', cut);
      void client.dispose();
    },
  };
}
