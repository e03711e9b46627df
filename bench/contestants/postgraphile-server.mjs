import { createServer } from 'node:http';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile as its manual sets it up for production, with plain lists in place of connections, which are dearer. */
const { DATABASE_URL, DATABASE_CONNECTIONS, PORT } = process.env;

const { createServ } = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'], // hides relations whose columns no index has in just this order
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'], poolConfig: { max: Number(DATABASE_CONNECTIONS) } })],
  schema: { defaultBehavior: '-connection +list -insert -update -delete' },
  grafserv: { graphiql: false, websockets: false },
});
const server = createServer();
await createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => process.send('listening'));
process.once('disconnect', () => process.exit());
