import { freshDatabase, type TestDatabase } from '../../../testing/database.js';
import type { Environment } from '../../config/environment.js';
import { RelayDatabase } from './relay-database.js';

describe('the role of the relay', () => {
  let database: TestDatabase;
  const start = async (url: string) => {
    await using cleanup = new AsyncDisposableStack();
    const relay = new RelayDatabase({ DATABASE_RELAY_URL: url } as Environment);
    cleanup.defer(() => relay.onApplicationShutdown());
    await relay.onApplicationBootstrap();
    return relay;
  };

  beforeAll(async () => {
    database = await freshDatabase();
  });

  it('is accepted when it owns nothing', async () => {
    await expect(start(database.relay)).resolves.toBeDefined();
  });

  it('is refused when it could pass row-level security', async () => {
    for (const url of [database.owner, database.postgres]) await expect(start(url)).rejects.toThrow('owns nothing');
  });
});
