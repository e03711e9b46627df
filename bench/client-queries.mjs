import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit } from 'graphql';
import { root } from '../tools/steps/program.mjs';

const app = path.join(root, 'client/src/app');

const spreadsIn = (definition) => {
  const names = [];
  visit(definition, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
};

/** The query with exactly the fragments that it needs, directly or through others. */
function withFragments(query, fragments) {
  const wanted = new Set(spreadsIn(query));
  for (const name of wanted) for (const inner of spreadsIn(fragments.get(name))) wanted.add(inner);
  return print({ kind: Kind.DOCUMENT, definitions: [query, ...[...wanted].map((name) => fragments.get(name))] });
}

/**
 * The queries that the client's screens send, by name: `{ text, variables }` with the names of those that must be given.
 */
export function clientQueries() {
  const definitions = globSync(`${app}/**/*.graphql`).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const queries = definitions.filter(({ operation }) => operation === 'query');
  const needed = ({ variableDefinitions }) => variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue).map(({ variable }) => variable.name.value);
  return new Map(queries.map((query) => [query.name.value, { text: withFragments(query, fragments), variables: needed(query) }]));
}
