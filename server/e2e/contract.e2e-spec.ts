import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { freshDatabase } from '../testing/database.js';
import { Program } from '../testing/program.js';

const FILE = path.resolve(import.meta.dirname, '../../contract/schema.graphql');
const HEADER = '# The contract between server and client, emitted by "npm run contract"; a test fails when it drifts.\n';

it('has not drifted from the program', async () => {
  const program = await Program.start(await freshDatabase());
  const schema = `${HEADER}${printSchema(lexicographicSortSchema(program.app.get(GraphQLSchemaHost).schema))}\n`;
  await program.stop();
  if (process.env.WRITE_CONTRACT) writeFileSync(FILE, schema);
  expect(readFileSync(FILE, 'utf8')).toBe(schema);
});
