import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { faultOfStatus, type OutgoingFault, OutgoingFailed } from './outgoing-faults.js';
import { isReachable } from './reachable-addresses.js';

interface OutgoingRules {
  /** Hosts, with their port where it is not the usual one, that may lie in the own network. */
  privateHosts: readonly string[];
  /** For one answer with all its redirects. */
  timeoutMs: number;
}

type Resolve = (host: string, options: { all: true }, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

/** An answer and the address that gave it at last. */
export interface Fetched {
  address: string;
  content: unknown;
}

const MOST_REDIRECTS = 5;
export const MOST_BYTES = 10 * 1024 * 1024;
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;

/**
 * Reads from addresses that people have typed in or other systems have given. The socket connects to the very addresses that
 * were checked, at every redirect anew, so that neither a name that is resolved twice nor a redirect leads into the own network.
 */
export class Outgoing {
  constructor(
    private readonly rules: OutgoingRules,
    private readonly resolve: Resolve = systemLookup,
  ) {}

  /** @throws OutgoingFailed */
  async json(address: string): Promise<Fetched> {
    const ending = AbortSignal.timeout(this.rules.timeoutMs);
    try {
      return await this.follow(address, ending);
    } catch (error) {
      if (error instanceof OutgoingFailed) throw error;
      throw new OutgoingFailed(ending.aborted ? 'TOO_SLOW' : 'UNREACHABLE', address);
    }
  }

  private async follow(address: string, ending: AbortSignal): Promise<Fetched> {
    let url = webAddress(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await this.ask(url, ending);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        answer.destroy();
        url = webAddress(headers.location, url);
        continue;
      }
      const fail = (fault: OutgoingFault): never => {
        answer.destroy();
        throw new OutgoingFailed(fault, url.href);
      };
      const fault = faultOfStatus(statusCode);
      if (fault) fail(fault);
      if (!JSON_TYPE.test(headers['content-type'] ?? '')) fail('NOT_JSON');
      return { address: url.href, content: await contentOf(answer, fail) };
    }
    throw new OutgoingFailed('TOO_MANY_REDIRECTS', url.href);
  }

  private ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
    const isNamed = this.rules.privateHosts.includes(url.host);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !isReachable(host, isNamed)) throw new OutgoingFailed('NOT_PUBLIC', url.href); // nothing is looked up for a number
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise((answer, reject) => {
      const headers = { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'Planungskreis' };
      request(url, { agent: false, headers, lookup: this.checkedLookup(url, isNamed), signal }, answer).on('error', reject).end();
    });
  }

  /** One address that may not be reached spoils the name: whoever mixes them wants to get in. */
  private checkedLookup(url: URL, isNamed: boolean): LookupFunction {
    return (host, options, done) =>
      this.resolve(host, { ...options, all: true }, (error, addresses) => {
        if (error) return done(error, []);
        if (!addresses.every(({ address }) => isReachable(address, isNamed))) return done(new OutgoingFailed('NOT_PUBLIC', url.href), []);
        return options.all ? done(null, addresses) : done(null, addresses[0].address, addresses[0].family);
      });
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) throw new OutgoingFailed('NOT_A_WEB_ADDRESS', address);
  return url;
}

async function contentOf(answer: IncomingMessage, fail: (fault: OutgoingFault) => never): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) fail('TOO_LARGE');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) as unknown;
  } catch {
    return fail('NOT_JSON'); // neither its letters nor its brackets can be read
  }
}
