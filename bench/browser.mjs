import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { clientOperations } from './client-operations.mjs';

const operations = clientOperations();

/** The server answered with an error; the client says so and stays as it is. */
export class Unanswered extends Error {}

/** The browser of somebody who is signed in: asks over HTTP and listens over a socket of its own, with the texts of the client. */
export class Browser {
  #address;
  #headers;
  #socket;

  constructor(address, cookie) {
    this.#address = address;
    this.#headers = { origin: address, cookie };
  }

  /** @returns the answer as text: parsing it would be the work of another machine; throws Unanswered for an error */
  async ask(operationName, variables = {}) {
    const body = JSON.stringify({ operationName, query: operations.get(operationName).text, variables });
    const answer = await fetch(`${this.#address}/graphql`, { method: 'POST', headers: { ...this.#headers, 'content-type': 'application/json' }, body });
    const text = await answer.text();
    if (!text.startsWith('{"data":{')) throw new Unanswered(`${operationName}: ${text.trim().slice(0, 500)}`);
    return text;
  }

  /**
   * Listens to a cycle from the moment when the socket is open.
   *
   * @param {(change: { blockId: string | null, taskId: string | null }) => void} heard
   * @param {(error: unknown) => void} failed
   */
  async listen(cycleId, heard, failed) {
    const headers = this.#headers;
    const webSocketImpl = class extends WebSocket {
      constructor(url, protocols) {
        super(url, protocols, { headers });
      }
    };
    const { promise: opened, resolve: connected, reject } = Promise.withResolvers();
    this.#socket = createClient({ url: `${this.#address.replace(/^http/, 'ws')}/graphql`, webSocketImpl, retryAttempts: 0, on: { connected } });
    const error = (cause) => {
      reject(cause);
      failed(cause);
    };
    const next = ({ data, errors }) => (errors ? error(errors[0]) : heard(data.cycleChanged));
    this.#socket.subscribe({ query: operations.get('CycleChanged').text, variables: { cycleId } }, { next, error, complete: () => {} });
    await opened;
  }

  async close() {
    await this.#socket?.dispose();
  }
}
