import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { newId } from '../../kernel/ids.js';
import { DiskStore } from './disk-store.js';
import { type FileStore, keyOf } from './file-store.js';
import { S3Store } from './s3-store.js';

const secrets = { region: 'us-east-1', accessKey: 'access', secretKey: 'secret' };

/** As much of S3 as the store speaks, in memory: whoever signs nothing is refused, and lists come two by two. */
function bucket(): Server {
  const objects = new Map<string, Buffer>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://s3');
    const key = pathname.replace(/^\/files\/?/, '');
    const reply = (status: number, body: Buffer | string = '') => response.writeHead(status, { 'content-type': typeof body === 'string' ? 'application/xml' : 'application/octet-stream' }).end(body);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=access/')) return reply(403, '<Error><Code>AccessDenied</Code></Error>');
    if (request.method === 'PUT') {
      objects.set(key, await buffer(request));
      return reply(200);
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return reply(204);
    }
    if (key) return objects.has(key) ? reply(200, objects.get(key)) : reply(404, '<Error><Code>NoSuchKey</Code></Error>');
    const from = Number(searchParams.get('continuation-token') ?? 0);
    const keys = [...objects.keys()].filter((each) => each.startsWith(searchParams.get('prefix') ?? '')).sort();
    const page = keys.slice(from, from + 2).map((each) => `<Contents><Key>${each}</Key><LastModified>2026-11-21T10:00:00.000Z</LastModified><Size>1</Size></Contents>`);
    const more = keys.length > from + 2;
    return reply(200, `<ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : ''}${page.join('')}</ListBucketResult>`);
  };
  return createServer((request, response) => void answer(request, response));
}

describe.each(['a disk', 'a bucket'])('files on %s', (kind) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-store-'));
  const source = path.join(folder, 'source');
  const server = bucket();
  let store: FileStore;

  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    store = kind === 'a disk' ? new DiskStore(path.join(folder, 'store')) : new S3Store({ ...secrets, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, bucket: 'files' });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const put = async (tenantId: string, content = 'Inhalt'): Promise<string> => {
    const key = keyOf(tenantId, newId());
    writeFileSync(source, content);
    await store.put(key, source);
    return key;
  };
  const listed = async (tenantId: string): Promise<string[]> => {
    const keys: string[] = [];
    for await (const { key, storedAt } of store.list(tenantId)) {
      expect(storedAt.getTime()).toBeGreaterThan(0);
      keys.push(key);
    }
    return keys.sort();
  };

  it('come back as they went in, and are gone when they are removed', async () => {
    const key = await put(newId(), 'Größe\0');
    expect((await buffer((await store.open(key))!)).toString()).toBe('Größe\0');
    await store.remove(key);
    await store.remove(key);
    expect(await store.open(key)).toBeUndefined();
  });

  it('are listed for their own Planungskreis, all of them', async () => {
    const [mine, other] = [newId(), newId()];
    const keys = [await put(mine), await put(mine), await put(mine), await put(mine), await put(mine)];
    await put(other);
    expect(await listed(mine)).toEqual(keys.sort());
    expect(await listed(newId())).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'a/b/c', `${newId()}/../${newId()}`])('have no key that leads elsewhere: %j', async (key) => {
    for (const work of [() => store.put(key, source), () => store.open(key), () => store.remove(key)]) await expect(work()).rejects.toThrow('no key');
  });

  if (kind === 'a disk') {
    it('are read by nobody else on the machine', async () => {
      const file = path.join(folder, 'store', await put(newId()));
      expect([statSync(file).mode & 0o777, statSync(path.dirname(file)).mode & 0o777]).toEqual([0o600, 0o700]);
    });
  }
});
