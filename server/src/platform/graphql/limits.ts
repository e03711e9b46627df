import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { listBelowItself } from './list-nesting.js';

/** The most that one operation may hold, on HTTP and on the socket alike. */
export const LIMITS = { depth: 12, aliases: 15, directives: 20, spreads: 60, rootFields: { mutation: 1, query: 10, subscription: 1 }, cost: 30_000, listLength: 5, tokens: 1_500 } as const;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Extent {
  depth: number;
  aliases: number;
  directives: number;
  spreads: number;
}

const tooExpensive = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } });
};

const refuse = (what: string, found: number, limit: number): never => tooExpensive(`The operation has ${found} ${what}, at most ${limit} is allowed.`);

/** Adds up the selections; a fragment counts as often as it is spread, but is walked once, or a few lines could cost for ever. */
function extentOf(selections: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, Extent>): Extent {
  const sum: Extent = { depth: 0, aliases: 0, directives: 0, spreads: 0 };
  for (const selection of selections?.selections ?? []) {
    const isField = selection.kind === Kind.FIELD;
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? extentOfFragment(selection.name.value, fragments, known) : extentOf(selection.selectionSet, fragments, known);
    sum.depth = Math.max(sum.depth, inner.depth + (isField ? 1 : 0));
    sum.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
    sum.directives += inner.directives + (selection.directives?.length ?? 0);
    sum.spreads += inner.spreads + (selection.kind === Kind.FRAGMENT_SPREAD ? 1 : 0);
  }
  return sum;
}

function extentOfFragment(name: string, fragments: Fragments, known: Map<string, Extent>): Extent {
  const extent = known.get(name) ?? extentOf(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, extent);
  return extent;
}

/** The root fields by the name under which they answer: what is asked twice runs once. */
function rootFieldsOf(selections: SelectionSetNode, fragments: Fragments, seen = new Set<string>()): Map<string, string> {
  const fields = new Map<string, string>();
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      fields.set((selection.alias ?? selection.name).value, selection.name.value);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value);
    const below = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
    for (const [key, name] of below ? rootFieldsOf(below, fragments, seen) : []) fields.set(key, name);
  }
  return fields;
}

/** Whether the operation only asks what the schema is, which tools do with deep queries. */
const introspects = (fields: readonly string[]): boolean => fields.every((name) => name.startsWith('__'));

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** A field costs itself and what is below it, as often as it answers: a list of things as often as its `first` says, or as lists are long on average. */
const costOf: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const length = isList(field.type) && childComplexity > 0 ? LIMITS.listLength : 1;
  return (typeof args.first === 'number' ? Math.max(args.first, 1) : length) * (1 + childComplexity);
};

/** @throws GraphQLError with code BAD_USER_INPUT that names the variable which is missing or of another type */
function assertVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (errors) throw new GraphQLError(errors[0].message, { nodes: errors[0].nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** What is the same of an operation whatever it is asked with. */
interface Form {
  isIntrospection: boolean;
  /** Whether a variable says how long a list is, or what is left out. */
  costVaries: boolean;
}

/** Of operations that are within the limits. One that comes again is the same object, as long as Apollo keeps its document. */
const forms = new WeakMap<OperationDefinitionNode, Form>();
const affordable = new WeakSet<OperationDefinitionNode>();

function costVaries(document: DocumentNode): boolean {
  let isFound = false;
  const find = { Variable: () => void (isFound = true) };
  visit(document, { Argument: (argument) => (argument.name.value === 'first' ? visit(argument, find) : undefined), Directive: (directive) => visit(directive, find) });
  return isFound;
}

/** @throws GraphQLError with code TOO_EXPENSIVE that names the limit */
function formOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Form {
  const known = forms.get(operation);
  if (known) return known;
  const fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])));
  const fields = [...rootFieldsOf(operation.selectionSet, fragments).values()];
  const most = LIMITS.rootFields[operation.operation];
  const counted = operation.operation === OperationTypeNode.MUTATION ? fields.filter((name) => name !== '__typename') : fields;
  if (counted.length > most) refuse('root fields', counted.length, most);
  const extent = extentOf(operation.selectionSet, fragments, new Map());
  for (const what of ['aliases', 'directives', 'spreads'] as const) if (extent[what] > LIMITS[what]) refuse(what, extent[what], LIMITS[what]);
  const isIntrospection = introspects(fields);
  if (!isIntrospection && extent.depth > LIMITS.depth) refuse('levels', extent.depth, LIMITS.depth);
  const list = isIntrospection ? undefined : listBelowItself(schema, operation, fragments);
  if (list) tooExpensive(`The operation asks for ${list} below itself.`);
  const form = { isIntrospection, costVaries: costVaries(document) };
  forms.set(operation, form);
  return form;
}

/**
 * Refuses an operation that is too deep, too wide or too dear, before any of it runs.
 * @param document is valid for `schema`
 * @throws GraphQLError with code TOO_EXPENSIVE that names the limit, or BAD_USER_INPUT for variables that do not fit
 */
export function assertWithinLimits(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown> = {}): void {
  const form = formOf(schema, document, operation);
  assertVariables(schema, operation, variables);
  if (form.isIntrospection || affordable.has(operation)) return;
  const cost = getComplexity({
    schema,
    query: document,
    operationName: operation.name?.value,
    variables,
    estimators: [costOf],
  });
  if (cost > LIMITS.cost) refuse('units of cost', cost, LIMITS.cost);
  if (!form.costVaries) affordable.add(operation);
}
