import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApp } from '../src/app.js';
import type { TestDatabase } from './database.js';

export const ORIGIN = 'http://localhost:3000';

export interface Answer<Data = Record<string, any>> {
  status: number;
  data: Data;
  errors?: { message: string; path?: string[]; extensions: { code: string; correlationId?: string } }[];
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** A stand-in for the built client: one page per locale, and a part of the program as the build names it. */
function pages(): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-pages-'));
  for (const locale of ['de', 'en']) {
    mkdirSync(path.join(root, locale));
    writeFileSync(path.join(root, locale, 'index.html'), `<!doctype html><html lang="${locale}"><title>Planungskreis</title></html>`);
    writeFileSync(path.join(root, locale, 'chunk-1b1-D_wV.js'), '0');
    writeFileSync(path.join(root, locale, 'chunk-1b1-D_wV.js.br'), brotliCompressSync('0'));
  }
  return root;
}

/** The whole program in this process, on a test's own database, without a port. */
export class Program {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly folder: string,
  ) {}

  static async start(database: TestDatabase, variables: Record<string, string> = {}): Promise<Program> {
    const urls = { DATABASE_URL: database.app, DATABASE_RELAY_URL: database.relay };
    const folder = pages();
    Object.assign(process.env, { ATTACHMENTS_DIR: path.join(folder, 'attachments'), NODE_ENV: 'test', ROLE: 'web', ...urls, LOG_LEVEL: 'silent', PUBLIC_URL: ORIGIN, DATABASE_CONNECTIONS: '10', DEMO: '0' }, variables);
    const app = await createApp(folder);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Program(app, folder);
  }

  async stop(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true });
  }

  browser(): Browser {
    return new Browser(this.app);
  }

  /** @returns every statement that `work` sends to the database, in order */
  async statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const { logger } = this.app.get(DataSource);
    const original = logger.logQuery.bind(logger);
    const statements: string[] = [];
    logger.logQuery = (statement, ...rest) => {
      statements.push(statement);
      original(statement, ...rest);
    };
    await work();
    logger.logQuery = original;
    return statements;
  }
}

/** Whether a statement changes something beside the moment at which somebody was last seen, which is written now and then whatever they ask. */
export const writes = (statement: string): boolean => /^\s*(insert|update|delete|truncate)\b/i.test(statement) && !statement.startsWith('update session set last_seen_at');

/** A browser that keeps its cookie from one request to the next. */
export class Browser {
  cookie = '';

  constructor(private readonly app: NestFastifyApplication) {}

  async ask<Data = Record<string, any>>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    const answer = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', origin: ORIGIN, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      payload: { query, variables },
    });
    const set = answer.headers['set-cookie'];
    if (typeof set === 'string') this.cookie = set.includes('Max-Age=0') ? '' : set.split(';')[0];
    const body = answer.headers['content-type']?.includes('json') ? answer.json<Pick<Answer<Data>, 'data' | 'errors'>>() : { data: undefined as Data };
    return { ...body, status: answer.statusCode, headers: answer.headers as Answer['headers'], text: answer.body };
  }

  /** Uploads a file, as it is. @returns the status and what is said */
  async upload(about: { subjectKind: string; subjectId: string; isInternal?: string }, name: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<{ status: number; body: any }> {
    return this.send(`/anhaenge?${new URLSearchParams({ ...about, name }).toString()}`, content, headers);
  }

  /** Sends a file to where files are taken, as it is. @returns the status and what is said */
  async send(url: string, content: Buffer | string, headers: Record<string, string> = {}): Promise<{ status: number; body: any }> {
    const answer = await this.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/octet-stream', origin: ORIGIN, ...(this.cookie ? { cookie: this.cookie } : {}), ...headers },
      payload: content,
    });
    return { status: answer.statusCode, body: answer.json() };
  }

  async download(id: string): Promise<{ status: number; headers: Record<string, unknown>; content: Buffer }> {
    const { statusCode, headers, rawPayload } = await this.app.inject({ url: `/anhaenge/${id}`, headers: this.cookie ? { cookie: this.cookie } : {} });
    return { status: statusCode, headers, content: rawPayload };
  }

  /** Runs one verb. @returns the member of its result union */
  async verb(name: string, input: object, selection = ''): Promise<Record<string, any>> {
    const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await this.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`, { input });
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data[name] as Record<string, any>;
  }
}
