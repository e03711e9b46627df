import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase, sql, type TestDatabase } from '../../../testing/database.js';
import { until } from '../../../testing/until.js';
import { Listening } from './listening.js';

const NAME = 'a listener';
const SEVERAL_TRIES_MS = 2_500;

let database: TestDatabase;
let way: Server;
let port: number;
const sockets = new Set<Socket>();

/** A way to the database that can be closed: who connects to it while it is closed is refused. */
async function open(): Promise<void> {
  const { hostname, port: target } = new URL(database.relay);
  way = createServer((socket) => {
    const behind = connect(Number(target), hostname);
    for (const each of [socket, behind]) sockets.add(each.on('error', () => undefined));
    socket.pipe(behind).pipe(socket);
  });
  await new Promise<void>((resolve) => way.listen(port, '127.0.0.1', resolve));
  ({ port } = way.address() as AddressInfo);
}

function close(): void {
  way.close();
  for (const socket of sockets) socket.destroy();
  sockets.clear();
}

const listeners = (): Promise<object[]> => sql(database.postgres, 'select from pg_stat_activity where application_name = $1', [NAME]);

describe('a connection that listens', () => {
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => close());

  it('comes back once, however often it tried meanwhile, and hears again', async () => {
    await open();
    const heard: string[] = [];
    let returns = 0;
    const url = new URL(database.relay);
    url.host = `127.0.0.1:${port}`;
    const listening = new Listening({ url: url.href, channel: 'probe', name: NAME, heard: (payload) => heard.push(payload), cameBack: () => (returns += 1) });
    await listening.start();

    close();
    await sleep(SEVERAL_TRIES_MS);
    await open();
    await until(() => returns > 0, 'it comes back');
    await sleep(SEVERAL_TRIES_MS);

    expect([returns, (await listeners()).length]).toEqual([1, 1]);
    await sql(database.postgres, `select pg_notify('probe', 'again')`);
    await until(() => heard.length > 0, 'it hears');
    expect(heard).toEqual(['again']);
    await listening.stop();
  });
});
