import { GraphQLScalarType } from 'graphql';

/** JSON that goes out only: what an entry of the history holds, by its kind. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'Json',
  description: 'A JSON value.',
  serialize: (value) => value,
});
