import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { assertWithinLimits } from './limits.js';

const schema = buildSchema(`
  type Query { shelves: [Shelf!]! books(first: Int! = 20): [Book!]! }
  type Shelf { name: String! tags: [String!]! books: [Book!]! }
  type Book { title: String! shelf: Shelf! }
`);

const check = (text: string, variables: Record<string, unknown> = {}) => () => {
  const document = parse(text);
  assertWithinLimits(schema, document, getOperationAST(document) as OperationDefinitionNode, variables);
};

describe('the limits of one operation', () => {
  it('count how long lists are, so that there and back again is no way to multiply', () => {
    expect(check('{ shelves { books { shelf { books { title } } } } }')).not.toThrow();
    expect(check('{ shelves { books { shelf { books { shelf { books { shelf { name } } } } } } } }')).toThrow('units of cost');
  });

  it('count each time that an alias asks again', () => {
    const once = 'shelves { books { shelf { books { shelf { name } } } } }';
    expect(check(`{ ${Array.from({ length: 10 }, (_, n) => `a${n}: ${once}`).join(' ')} }`)).toThrow('units of cost');
  });

  it('count what is asked for, also by a variable or by default', () => {
    const books = (first: string) => `query ($first: Int = 3000) { books(first: ${first}) { shelf { books { title } } } }`;
    expect(check(books('20'))).not.toThrow();
    expect(check(books('3000'))).toThrow('units of cost');
    expect(check(books('$first'), { first: 20 })).not.toThrow();
    expect(check(books('$first'), { first: 3000 })).toThrow('units of cost');
    expect(check(books('$first'))).toThrow('units of cost');
  });

  it('count a list of words as one', () => {
    expect(check('{ shelves { books { shelf { tags } } } }')).not.toThrow();
  });

  it.each([
    ['that is missing', undefined, 'Variable "$first" of required type "Int!" was not provided.'],
    ['of another type', 'one', 'Int cannot represent'],
    ['that is too large', 2 ** 31, 'Int cannot represent'],
  ])('name a variable %s', (_how, first, message) => {
    expect(check('query ($first: Int!) { books(first: $first) { title } }', first === undefined ? {} : { first })).toThrow(message);
  });
});
