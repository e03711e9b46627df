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

/** The operation with exactly the fragments that it needs, directly or through others. */
function withFragments(operation, fragments) {
  const wanted = new Set(spreadsIn(operation));
  for (const name of wanted) for (const inner of spreadsIn(fragments.get(name))) wanted.add(inner);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...[...wanted].map((name) => fragments.get(name))] };
}

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Apollo's cache knows what came by its type, so the client asks for that everywhere but at the root. */
const withTypenames = (document) =>
  visit(document, {
    SelectionSet(set, _key, parent) {
      const asks = set.selections.some(({ name }) => name?.value === '__typename');
      return asks || parent.kind === Kind.OPERATION_DEFINITION ? undefined : { ...set, selections: [...set.selections, typename] };
    },
  });

/**
 * The operations that the client's screens send, by name: `{ kind, text, variables }` with "query", "mutation" or
 * "subscription" and the names of those variables that must be given.
 */
export function clientOperations() {
  const definitions = globSync(`${app}/**/*.graphql`).flatMap((file) => parse(readFileSync(file, 'utf8')).definitions);
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const needed = ({ variableDefinitions }) => variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue).map(({ variable }) => variable.name.value);
  return new Map(operations.map((each) => [each.name.value, { kind: each.operation, text: print(withTypenames(withFragments(each, fragments))), variables: needed(each) }]));
}
