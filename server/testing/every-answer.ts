import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLOutputType, isEnumType, isNonNullType, isObjectType, isRequiredArgument } from 'graphql';
import type { Browser } from './program.js';

const SCHEMA = buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../contract/schema.graphql'), 'utf8'));

/** The deepest answers first; what costs too much is asked less deeply. */
const DEPTHS = [6, 5, 4, 3];

/** What a field is asked with where neither ids nor a list of codes say it. */
const TEXTS: Readonly<Record<string, string>> = { token: 'x', name: 'e', date: '2099-01-01', rule: 'FREQ=WEEKLY;COUNT=2', countyKey: '05154' };

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
function valuesOf({ name, type }: GraphQLArgument, objects: readonly AskedFor[]): (string | undefined)[] {
  const named = getNamedType(type);
  const optional = isNonNullType(type) ? [] : [undefined];
  if (named.name === 'ID') return [...optional, ...objects.map(({ id }) => JSON.stringify(id))];
  if (isEnumType(named)) return named.getValues().map((value) => value.name);
  if (named.name === 'Boolean') return ['true', 'false'];
  return [name in TEXTS ? JSON.stringify(TEXTS[name]) : undefined];
}

/** Every way to ask a field, as the arguments that stand behind its name. */
function waysToAsk({ args }: GraphQLField<unknown, unknown>, objects: readonly AskedFor[]): string[] {
  const ofKind = args.some(({ name }) => name === 'subjectKind');
  const begun = ofKind ? objects.map(({ kind, id }) => [`subjectKind: ${JSON.stringify(kind)}`, `subjectId: ${JSON.stringify(id)}`]) : [[]];
  const rest = args.filter(({ name }) => !ofKind || !name.startsWith('subject'));
  const ways = rest.reduce<string[][]>((all, arg) => all.flatMap((way) => valuesOf(arg, objects).map((value) => (value === undefined ? way : [...way, `${arg.name}: ${value}`]))), begun);
  return ways.map((way) => (way.length > 0 ? `(${way.join(', ')})` : ''));
}

/**
 * Asks every field of the contract for everything that it shows, with each of these objects.
 * @returns all answers, one after another
 */
export async function everyAnswer(browser: Browser, objects: readonly AskedFor[]): Promise<string> {
  const answers: string[] = [];
  for (const field of Object.values(SCHEMA.getQueryType()?.getFields() ?? {})) {
    for (const way of waysToAsk(field, objects)) answers.push(await deepAnswer(browser, field, way));
  }
  return answers.join('\n');
}

async function deepAnswer(browser: Browser, { name, type }: GraphQLField<unknown, unknown>, way: string): Promise<string> {
  for (const depth of DEPTHS) {
    const { text, errors } = await browser.ask(`{ ${name}${way} ${selection(type, depth)} }`);
    if (!errors?.some(({ extensions }) => extensions.code === 'TOO_EXPENSIVE')) return text;
  }
  throw new Error(`${name} costs too much however little is asked.`);
}
