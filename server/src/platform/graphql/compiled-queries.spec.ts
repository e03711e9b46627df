import {
  execute,
  type ExecutionResult,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  Kind,
  parse,
} from 'graphql';
import { CompiledQueries } from './compiled-queries.js';

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 'r' }, BLUE: { value: 'b' } } });
const Moment = new GraphQLScalarType<Date, string>({ name: 'Moment', serialize: (date) => (date as Date).toISOString() });
const Book: GraphQLObjectType = new GraphQLObjectType({
  name: 'Book',
  fields: () => ({
    title: { type: GraphQLString },
    pages: { type: new GraphQLNonNull(GraphQLInt) },
    colour: { type: Colour },
    printed: { type: Moment },
    shout: { type: GraphQLString, args: { times: { type: GraphQLInt, defaultValue: 1 } }, resolve: async ({ title }: { title: string }, { times }: { times: number }) => title + '!'.repeat(times) },
    secret: {
      type: GraphQLString,
      resolve: () => {
        throw new GraphQLError('Sign in first.', { extensions: { code: 'SIGNED_OUT' } });
      },
    },
    broken: { type: new GraphQLNonNull(GraphQLString), resolve: async () => Promise.reject(new TypeError('The cable is out.')) },
    sequels: { type: new GraphQLList(new GraphQLNonNull(Book)), resolve: () => [{ title: 'Two', pages: 2 }, { title: 'Three', pages: null }] },
  }),
});
const Refused = new GraphQLObjectType({ name: 'Refused', fields: { reason: { type: GraphQLString } } });
const Found = new GraphQLUnionType({ name: 'Found', types: [Book, Refused], resolveType: (value: object) => ('reason' in value ? 'Refused' : 'Book') });
const Order = new GraphQLEnumType({ name: 'Order', values: { UP: {}, DOWN: {} } });
const Range = new GraphQLInputObjectType({ name: 'Range', fields: { from: { type: GraphQLInt, defaultValue: 1 }, until: { type: GraphQLInt } } });
const Paint = new GraphQLInputObjectType({ name: 'Paint', fields: { colour: { type: Colour } } });
const book = { title: 'One', pages: 1, colour: 'b', printed: new Date(0) };

const Search = new GraphQLInputObjectType({
  name: 'Search',
  fields: { words: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) }, first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 10 }, order: { type: new GraphQLNonNull(Order), defaultValue: 'UP' }, within: { type: Range } },
});
const Wish: GraphQLInputObjectType = new GraphQLInputObjectType({ name: 'Wish', fields: () => ({ title: { type: GraphQLString, defaultValue: 'any' }, else: { type: Wish } }) });

let called = 0;
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      book: { type: Book, resolve: () => book },
      books: { type: new GraphQLList(Book), resolve: async () => [book, book] },
      find: { type: Found, args: { title: { type: GraphQLString } }, resolve: (_root, { title }: { title?: string }) => (title === 'One' ? book : { reason: 'There is none.' }) },
      wish: { type: GraphQLString, args: { for: { type: Wish } }, resolve: (_root, { for: wish }: { for: object }) => JSON.stringify(wish) },
      search: { type: GraphQLString, args: { by: { type: new GraphQLNonNull(Search) }, colour: { type: Order } }, resolve: (_root, asked: object) => JSON.stringify(asked) },
      paint: { type: GraphQLString, args: { with: { type: Paint } }, resolve: (_root, { with: paint }: { with: object }) => JSON.stringify(paint) },
      asker: { type: GraphQLString, resolve: (_root, _args, { name }: { name: string }) => name },
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { count: { type: GraphQLInt, resolve: () => (called += 1) } } }),
});

type Asked = Parameters<Awaited<ReturnType<CompiledQueries['load']>>['executor']>[0];

/** Asks the same again and again. @returns the answers, as they would be sent */
async function answers(query: string, { variables, operationName, times = 3 }: { variables?: Record<string, unknown>; operationName?: string; times?: number } = {}): Promise<unknown[]> {
  const { executor } = await new CompiledQueries(schema).load();
  const document = parse(query);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => operationName === undefined || name?.value === operationName);
  const asked = { document, operation, context: { name: 'Ada' }, request: { variables, operationName } } as unknown as Asked;
  const found: unknown[] = [];
  for (let time = 0; time < times; time += 1) found.push(sent(await executor(asked)));
  return found;
}

const sent = ({ data, errors }: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify({ data, errors: errors?.map((error) => ({ ...error.toJSON(), hasExtensions: error.extensions !== undefined, isGraphQLError: error instanceof GraphQLError, isCableOut: error.originalError instanceof TypeError })) }));

const interpreted = async (query: string, variables?: Record<string, unknown>, operationName?: string): Promise<unknown> =>
  sent(await execute({ schema, document: parse(query), contextValue: { name: 'Ada' }, variableValues: variables, operationName }));

describe('a query that comes again', () => {
  it.each([
    ['aliases and fragments', '{ a: book { ...some title } b: book { ... on Book { pages } ...some } asker } fragment some on Book { colour t: title }', {}],
    ['lists, enums and scalars', '{ books { title colour printed } }', {}],
    ['arguments with and without a default', 'query ($n: Int) { book { shout loud: shout(times: $n) } }', { n: 3 }],
    ['a variable that is left out', 'query ($n: Int = 2) { book { shout(times: $n) } }', {}],
    ['a member of a union', 'query ($title: String) { find(title: $title) { __typename ... on Book { title } ... on Refused { reason } } }', { title: 'One' }],
    ['another member of a union', 'query ($title: String) { find(title: $title) { __typename ... on Book { title } ... on Refused { reason } } }', {}],
    ['what is left out', 'query ($no: Boolean!) { book { title @skip(if: $no) pages @include(if: $no) ...more @include(if: $no) } } fragment more on Book { colour shout }', { no: true }],
    ['what is not left out', 'query ($no: Boolean!) { book { title @skip(if: $no) pages @include(if: $no) ...more @include(if: $no) } } fragment more on Book { colour shout }', { no: false }],
    ['an error with a code', '{ books { title secret } }', {}],
    ['an error in a field that must not be null', '{ a: book { title broken } books { broken } }', {}],
    ['null where it must not be', '{ book { sequels { title pages } } }', {}],
    ['a variable that is left out and named like what every object has', 'query ($constructor: Int) { book { shout(times: $constructor) } }', {}],
    ['an object that leaves out what has a default, and holds one of its kind', 'query ($wish: Wish) { wish(for: $wish) }', { wish: { else: {} } }],
    ['an object with a variable inside', 'query ($title: String) { wish(for: { title: $title, else: {} }) }', {}],
    ['an object without one', '{ wish(for: { else: { title: "Two" } }) }', {}],
    ['an object that leaves out what has a default', 'query ($by: Search!) { search(by: $by) }', { by: { within: {} } }],
    ['an object that says everything, beside a value', 'query ($by: Search!, $colour: Order) { search(by: $by, colour: $colour) }', { by: { words: ['a', 'b'], first: 3, order: 'DOWN', within: { from: null, until: 4 } }, colour: 'UP' }],
    ['an object that is wrong inside', 'query ($by: Search!) { search(by: $by) }', { by: { first: 'three', unknown: 1 } }],
    ['an object whose values have others inside the program', 'query ($with: Paint) { paint(with: $with) }', { with: { colour: 'RED' } }],
    ['a variable of the wrong kind', 'query ($n: Int) { book { shout(times: $n) } }', { n: 'three' }],
  ])('is answered like the first time: %s', async (_what, query, variables) => {
    const first = await interpreted(query, variables);
    expect(await answers(query, { variables })).toEqual([first, first, first]);
  });

  it('is one of several in its document', async () => {
    const query = 'query One { book { title } } query Two { book { pages } }';
    const [first, , third] = await answers(query, { operationName: 'Two' });
    expect(first).toEqual({ data: { book: { pages: 1 } } });
    expect(third).toEqual(first);
  });

  it('is not taken for another one that comes as often', async () => {
    const { executor } = await new CompiledQueries(schema).load();
    const ask = (query: string): Asked => {
      const document = parse(query);
      return { document, operation: document.definitions[0], context: {}, request: {} } as unknown as Asked;
    };
    const many = Array.from({ length: 250 }, (_, n) => ask(`{ book { n${n}: title } }`));
    for (let round = 0; round < 3; round += 1) for (const [n, asked] of many.entries()) expect(sent(await executor(asked))).toEqual({ data: { book: { [`n${n}`]: 'One' } } });
  });
});

describe('a verb that comes again', () => {
  it('runs once each time', async () => {
    called = 0;
    expect(await answers('mutation { count }')).toEqual([1, 2, 3].map((count) => ({ data: { count } })));
  });
});
