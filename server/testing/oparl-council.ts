import { oparlExamples } from './oparl-examples.js';
import { OutsideServer } from './outside-server.js';

type Thing = Record<string, any>;

/** A council's own system that tells of the specification's examples, until a test has it tell something else. */
export class OparlCouncil {
  system!: Thing;
  body!: Thing;
  organization!: Thing;
  agendaItem!: Thing;
  meeting!: Thing;
  /** On each page so many. */
  perPage = 100;
  papers!: Thing[];

  private constructor(readonly server: OutsideServer) {
    this.reset();
  }

  static async open(port?: number): Promise<OparlCouncil> {
    return new OparlCouncil(await OutsideServer.open(port));
  }

  get address(): string {
    return `${this.server.origin}/body/0`;
  }

  get paper(): Thing {
    return this.papers[0];
  }

  /** Back to the examples, where the result is a clear one. */
  reset(): void {
    const { paper, ...examples } = oparlExamples(this.server.origin);
    Object.assign(this, { ...examples, papers: [paper], perPage: 100 });
    this.agendaItem.result = 'Einstimmig beschlossen';
    this.publish();
  }

  /** Another paper like the first one. */
  another(number: number, changes: Thing = {}): Thing {
    const paper = { ...structuredClone(oparlExamples(this.server.origin).paper), id: `${this.server.origin}/paper/${number}`, reference: `${number}/2014`, consultation: [], ...changes };
    this.papers.push(paper);
    return paper;
  }

  /** What is changed from now on is told without another word, but for new objects. */
  publish(): void {
    this.server.forget();
    const pathOf = ({ id }: Thing): string => new URL(id as string).pathname;
    for (const thing of [this.system, this.body, this.organization, this.agendaItem, this.meeting]) this.server.on(pathOf(thing), (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(thing)));
    for (const paper of this.papers) if (typeof paper?.id === 'string') this.server.on(pathOf(paper), (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(paper)));
    this.server.on('/bodies', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: [this.body], pagination: {}, links: {} })));
    this.server.on('/body/0/papers/', (response, request) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(this.page(new URL(request.url ?? '', this.server.origin)))));
  }

  private page(url: URL): Thing {
    const since = url.searchParams.get('modified_since');
    const number = Number(url.searchParams.get('page') ?? 1);
    const listed = this.papers.filter((paper) => (since ? Date.parse(paper.modified) >= Date.parse(since) : paper?.deleted !== true));
    const next = new URL(url);
    next.searchParams.set('page', String(number + 1));
    return { data: listed.slice((number - 1) * this.perPage, number * this.perPage), pagination: { totalElements: listed.length }, links: number * this.perPage < listed.length ? { next: next.href } : {} };
  }
}
