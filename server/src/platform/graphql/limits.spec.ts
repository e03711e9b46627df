import { buildSchema, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { assertWithinLimits } from './limits.js';

const schema = buildSchema(`
  type Query { shelves: [Shelf!]! books(first: Int! = 20): [Book!]! }
  type Shelf { name: String! tags: [String!]! books: [Book!]! }
  type Book { title: String! shelf: Shelf! pages: [Page!]! }
  type Page { lines: [Line!]! }
  type Line { words: [Word!]! }
  type Word { letter: String! }
`);

const check = (text: string, variables: Record<string, unknown> = {}) => () => {
  const document = parse(text);
  assertWithinLimits(schema, document, getOperationAST(document) as OperationDefinitionNode, variables);
};

describe('the limits of one operation', () => {
  it('let no list lie below itself: there and back again is no way to multiply', () => {
    expect(check('{ shelves { books { shelf { name } } } }')).not.toThrow();
    expect(check('{ shelves { books { shelf { books { title } } } } }')).toThrow('asks for Shelf.books below itself');
    expect(check('{ shelves { ...more } } fragment more on Shelf { ... on Shelf { books { shelf { ...again } } } } fragment again on Shelf { books { title } }')).toThrow('Shelf.books below itself');
  });

  it('let a list stand beside itself', () => {
    expect(check('{ shelves { books { title } } again: shelves { books { title } } }')).not.toThrow();
  });

  it('count how long lists are, each time that an alias asks again', () => {
    const once = 'shelves { books { pages { lines { words { letter } } } } }';
    expect(check(`{ ${once} }`)).not.toThrow();
    expect(check(`{ ${[1, 2, 3, 4, 5, 6, 7].map((n) => `a${n}: ${once}`).join(' ')} }`)).toThrow('units of cost');
  });

  it('count what is asked for, also by a variable or by default', () => {
    const books = (first: string) => `query ($first: Int = 30000) { books(first: ${first}) { shelf { name } } }`;
    expect(check(books('20'))).not.toThrow();
    expect(check(books('30000'))).toThrow('units of cost');
    expect(check(books('$first'), { first: 20 })).not.toThrow();
    expect(check(books('$first'), { first: 30000 })).toThrow('units of cost');
    expect(check(books('$first'))).toThrow('units of cost');
  });

  it('look again at what comes again, where a variable says how much it is', () => {
    const again = (text: string) => {
      const document = parse(text);
      return (variables: Record<string, unknown>) => () => assertWithinLimits(schema, document, getOperationAST(document) as OperationDefinitionNode, variables);
    };
    const books = again('query ($first: Int!) { books(first: $first) { shelf { name } } }');
    expect(books({ first: 20 })).not.toThrow();
    expect(books({ first: 30000 })).toThrow('units of cost');
    const shelves = again('query ($all: Boolean!) { books(first: 30000) @include(if: $all) { title } shelves { name } }');
    expect(shelves({ all: false })).not.toThrow();
    expect(shelves({ all: true })).toThrow('units of cost');
    expect(shelves({})).toThrow('of required type "Boolean!" was not provided');
  });

  it('count a list of words as one', () => {
    const tags = Array.from({ length: 5 }, (_, n) => `a${n}: tags`).join(' ');
    expect(check(`{ books(first: 2000) { shelf { ${tags} } } }`)).not.toThrow();
  });

  it.each([
    ['that is missing', undefined, 'Variable "$first" of required type "Int!" was not provided.'],
    ['of another type', 'one', 'Int cannot represent'],
    ['that is too large', 2 ** 31, 'Int cannot represent'],
  ])('name a variable %s', (_how, first, message) => {
    expect(check('query ($first: Int!) { books(first: $first) { title } }', first === undefined ? {} : { first })).toThrow(message);
  });
});
