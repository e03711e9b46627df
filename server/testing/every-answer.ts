import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLOutputType, isEnumType, isNonNullType, isObjectType, isRequiredArgument } from 'graphql';
import type { Browser } from './program.js';

const SCHEMA = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../contract/schema.graphql'), 'utf8'));

/** The deepest answers first; what costs too much is asked less deeply. */
const DEPTHS = [6, 5, 4, 3];

/** What a field is asked with where neither ids nor a list of codes say it. */
const TEXTS: Readonly<Record<string, string>> = { token: 'x', slug: 'x', name: 'e', date: '2099-01-01', rule: 'FREQ=WEEKLY;COUNT=2', countyKey: '05154' };

/** An object that is asked for, and what the history calls its kind. */
export interface AskedFor {
  kind: string;
  id: string;
}

/** Everything that a type shows without being asked for something in particular, so many levels deep. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const parts = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    if (!isObjectType(getNamedType(field.type))) return [field.name];
    return depth > 1 ? [`${field.name} ${selection(field.type, depth - 1)}`] : [];
  });
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : '{ __typename }';
}

/** Every value with which an argument is asked; undefined leaves it out. */
function valuesOf({ name, type }: GraphQLArgument, objects: readonly AskedFor[]): unknown[] {
  const named = getNamedType(type);
  const optional = isNonNullType(type) ? [] : [undefined];
  if (named.name === 'ID') return [...optional, ...objects.map(({ id }) => id)];
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (named.name === 'Boolean') return [true, false];
  return [TEXTS[name]];
}

type Variables = Record<string, unknown>;

/** Every way to ask a field, as the values of its arguments. */
function waysToAsk({ args }: GraphQLField<unknown, unknown>, objects: readonly AskedFor[]): Variables[] {
  const ofKind = args.some(({ name }) => name === 'subjectKind');
  const begun: Variables[] = ofKind ? objects.map(({ kind, id }) => ({ subjectKind: kind, subjectId: id })) : [{}];
  const rest = args.filter(({ name }) => !ofKind || !name.startsWith('subject'));
  return rest.reduce((all, arg) => all.flatMap((way) => valuesOf(arg, objects).map((value) => (value === undefined ? way : { ...way, [arg.name]: value }))), begun);
}

/** One text for all values, so that it is read and checked once. */
function question({ name, args, type }: GraphQLField<unknown, unknown>, variables: Variables, depth: number): string {
  const given = args.filter((arg) => arg.name in variables);
  const [declared, passed] = [given.map((arg) => `$${arg.name}: ${String(arg.type)}`), given.map((arg) => `${arg.name}: $${arg.name}`)].map((parts) => (parts.length > 0 ? `(${parts.join(', ')})` : ''));
  return `query ${declared} { ${name}${passed} ${selection(type, depth)} }`;
}

/**
 * Asks every field of the contract for everything that it shows, with each of these objects.
 * @returns all answers, one after another
 */
export async function everyAnswer(browser: Browser, objects: readonly AskedFor[]): Promise<string> {
  const answers: string[] = [];
  for (const field of Object.values(SCHEMA.getQueryType()?.getFields() ?? {})) {
    let depths = DEPTHS;
    for (const way of waysToAsk(field, objects)) {
      const { text, depth } = await deepAnswer(browser, field, way, depths);
      answers.push(text);
      depths = DEPTHS.filter((each) => each <= depth);
    }
  }
  return answers.join('\n');
}

async function deepAnswer(browser: Browser, field: GraphQLField<unknown, unknown>, variables: Variables, depths: readonly number[]): Promise<{ text: string; depth: number }> {
  for (const depth of depths) {
    const { text, errors } = await browser.ask(question(field, variables, depth), variables);
    if (!errors?.some(({ extensions }) => ['TOO_EXPENSIVE', 'GRAPHQL_PARSE_FAILED'].includes(extensions.code))) return { text, depth };
  }
  throw new Error(`${field.name} costs too much however little is asked.`);
}
