import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Somebody else's server on this machine: a test says what it answers where. */
export class OutsideServer {
  readonly asked: string[] = [];
  private readonly answers = new Map<string, Answer>();

  private constructor(private readonly server: Server) {
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.asked.push(request.url ?? '');
      const { pathname } = new URL(request.url ?? '', this.origin);
      const answer = this.answers.get(request.url ?? '') ?? this.answers.get(pathname);
      if (answer) answer(response, request);
      else response.writeHead(404).end();
    });
  }

  /** @param port any free one where none is given */
  static async open(port = 0): Promise<OutsideServer> {
    const server = createServer();
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
    return new OutsideServer(server);
  }

  get host(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  on(path: string, answer: Answer): this {
    this.answers.set(path, answer);
    return this;
  }

  json(path: string, content: unknown, type = 'application/json'): this {
    return this.on(path, (response) => response.writeHead(200, { 'content-type': type }).end(JSON.stringify(content)));
  }

  redirect(path: string, location: string): this {
    return this.on(path, (response) => response.writeHead(302, { location }).end());
  }

  /** Whatever was taught before is answered no more. */
  forget(): void {
    this.answers.clear();
    this.asked.length = 0;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }
}
