import { OutsideServer } from '../../../testing/outside-server.js';
import { MOST_BYTES, Outgoing } from './outgoing.js';
import { isReachable } from './reachable-addresses.js';

describe('what is read from outside', () => {
  let server: OutsideServer;
  let named: Outgoing;
  const strict = new Outgoing({ privateHosts: [], timeoutMs: 300 });
  const fault = (reading: Promise<unknown>) => reading.then(() => 'read', ({ fault }: { fault: string }) => fault);

  beforeAll(async () => {
    server = await OutsideServer.open();
    named = new Outgoing({ privateHosts: [server.host], timeoutMs: 300 });
  });
  beforeEach(() => server.forget());
  afterAll(() => server.close());

  it.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.100.100.200', '0.0.0.0', '224.0.0.1', '255.255.255.255', '168.63.129.16', '::1', '::', '::ffff:127.0.0.1', '::ffff:10.0.0.1', 'fe80::1', 'fd00:ec2::254', '64:ff9b::7f00:1', '::127.0.0.1', '::93.184.215.14', '2002:7f00:1::', 'not an address'])('never comes from %s', (address) => {
    expect(isReachable(address, false)).toBe(false);
  });

  it('comes from the own network where the configuration names the host, and never from where machines ask about themselves', () => {
    expect(['127.0.0.1', '10.1.2.3', 'fd12::1', '::1'].map((address) => isReachable(address, true))).toEqual([true, true, true, true]);
    expect(['169.254.169.254', '168.63.129.16', 'fe80::1', '::10.1.2.3'].map((address) => isReachable(address, true))).toEqual([false, false, false, false]);
    expect(['93.184.215.14', '2606:4700::1111'].map((address) => isReachable(address, false))).toEqual([true, true]);
  });

  it.each(['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest/meta-data/', 'http://localhost/'])('is not asked for at %s', async (address) => {
    expect(await fault(strict.json(address))).toBe('NOT_PUBLIC');
  });

  it.each(['ftp://example.org/', 'file:///etc/passwd', 'gopher://example.org/', 'https://somebody:secret@example.org/', 'oparl'])('is not asked for at %s, which is no address of the web', async (address) => {
    expect(await fault(strict.json(address))).toBe('NOT_A_WEB_ADDRESS');
  });

  it('is not asked for where a redirect leads into the own network, or out of the web', async () => {
    const other = await OutsideServer.open();
    server.redirect('/to-other', `${other.origin}/secret`).redirect('/to-file', 'file:///etc/passwd').redirect('/to-metadata', 'http://169.254.169.254/');
    expect(await fault(named.json(`${server.origin}/to-other`))).toBe('NOT_PUBLIC');
    expect(await fault(named.json(`${server.origin}/to-metadata`))).toBe('NOT_PUBLIC');
    expect(await fault(named.json(`${server.origin}/to-file`))).toBe('NOT_A_WEB_ADDRESS');
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('is not asked for where one of the addresses of a name lies in the own network', async () => {
    const mixed = new Outgoing({ privateHosts: [], timeoutMs: 300 }, (_host, _options, done) => done(null, [{ address: '93.184.215.14', family: 4 }, { address: '127.0.0.1', family: 4 }]));
    expect(await fault(mixed.json('http://mixed.example/'))).toBe('NOT_PUBLIC');
  });

  it('connects to the address that the name was resolved to, without asking again', async () => {
    let resolved = 0;
    const [address, port] = server.host.split(':');
    server.json('/', { ok: true });
    const once = new Outgoing({ privateHosts: [`ris.example:${port}`], timeoutMs: 300 }, (_host, _options, done) => done(null, [{ address: (resolved += 1) === 1 ? address : '169.254.169.254', family: 4 }]));
    expect((await once.json(`http://ris.example:${port}/`)).content).toEqual({ ok: true });
    expect(resolved).toBe(1);
  });

  it('follows redirects to the end, but not for ever', async () => {
    server.json('/end', { ok: true }).redirect('/begin', '/end').redirect('/circle', '/circle');
    expect(await named.json(`${server.origin}/begin`)).toEqual({ address: `${server.origin}/end`, content: { ok: true } });
    expect(await fault(named.json(`${server.origin}/circle`))).toBe('TOO_MANY_REDIRECTS');
  });

  it('has its limits in time and size', async () => {
    server.on('/silent', () => undefined);
    server.on('/slow', (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    server.on('/large', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(`"${'x'.repeat(MOST_BYTES)}"`));
    for (const [path, expected] of [['/silent', 'TOO_SLOW'], ['/slow', 'TOO_SLOW']]) expect(await fault(named.json(server.origin + path))).toBe(expected);
    expect(await fault(new Outgoing({ privateHosts: [server.host], timeoutMs: 10_000 }).json(`${server.origin}/large`))).toBe('TOO_LARGE');
  });

  it('is JSON by its type and by its content', async () => {
    server.json('/page', { ok: true }, 'text/html').json('/typed', { ok: true }, 'application/problem+json; charset=utf-8');
    server.on('/broken', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":'));
    server.on('/letters', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xfc, 0x22])));
    expect((await named.json(`${server.origin}/typed`)).content).toEqual({ ok: true });
    for (const path of ['/page', '/broken', '/letters']) expect(await fault(named.json(server.origin + path))).toBe('NOT_JSON');
  });

  it.each([[404, 'GONE'], [410, 'GONE'], [401, 'DENIED'], [304, 'DENIED'], [204, 'DENIED'], [429, 'BROKEN'], [500, 'BROKEN'], [503, 'BROKEN']])('is nothing where the answer is %d', async (status, expected) => {
    server.on('/', (response) => response.writeHead(status).end());
    expect(await fault(named.json(`${server.origin}/`))).toBe(expected);
  });
});
