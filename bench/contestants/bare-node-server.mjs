import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import pg from 'pg';

/** The least that a server on Node can do: one prepared statement, whose JSON goes out as PostgreSQL wrote it. */
const { DATABASE_URL, DATABASE_CONNECTIONS, PORT } = process.env;

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_CONNECTIONS) });
const statement = { name: 'board', text: readFileSync(new URL('bare-node.sql', import.meta.url), 'utf8') };

const server = createServer(async (request, response) => {
  const { tenantId, id } = await json(request);
  const { rows } = await pool.query({ ...statement, values: [tenantId, id] });
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0].board);
});
server.listen(Number(PORT), '127.0.0.1', () => process.send('listening'));
process.once('disconnect', () => process.exit());
