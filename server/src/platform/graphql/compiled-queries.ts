import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isSpecifiedScalarType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  visit,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

interface Compiled {
  run: CompiledQuery['query'];
  way: 'as they came' | 'as they were read';
}

/** More than the client has; whoever sends ever new ones drives out their own. */
const MOST = 200;

/** Whether a variable has a name that every object answers to, such as `constructor`; compiled code would find that instead of nothing. */
const isNamedLikeAnyObject = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean => variableDefinitions.some(({ variable }) => variable.name.value in {});

/**
 * Whether compiled code, which reads variables anew, finds in what graphql-js has read of this type what it would have found before: not
 * where a value has another one inside the program. An object that may hold one of its own kind is compiled without end.
 */
function isReadTwice(type: GraphQLInputType, holders: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().every(({ name, value }) => name === value);
  if (!isInputObjectType(named)) return isSpecifiedScalarType(named);
  return !holders.includes(named) && Object.values(named.getFields()).every((field) => isReadTwice(field.type, [...holders, named]));
}

/**
 * How the variables of a query get to compiled code: as they came; or as graphql-js has read them where an object is among them, since
 * compiled code leaves out defaults of its fields. Undefined for a query that must not be compiled.
 */
function wayOfVariables({ variableDefinitions = [] }: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): Compiled['way'] | undefined {
  let holdsVariable = false;
  visit(document, { ObjectField: (field) => visit(field, { Variable: () => void (holdsVariable = true) }) });
  if (holdsVariable) return undefined;
  const types = variableDefinitions.map(({ type }) => typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType);
  if (!types.some((type) => isInputObjectType(getNamedType(type)))) return 'as they came';
  return types.every((type) => isReadTwice(type)) ? 'as they were read' : undefined;
}

/** Compiled code makes errors without `extensions`, which Apollo relies on. */
const withExtensions = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? { ...result, errors: errors.map((error) => Object.assign(new GraphQLError(error.message, { path: error.path, originalError: error.originalError }), { locations: error.locations })) } : result;

/**
 * Answers Apollo's operations: a query that comes again is compiled to JavaScript, which visits thousands of fields several
 * times faster than graphql-js interprets them. Everything else is left to graphql-js: verbs, what comes for the first time,
 * what is asked with an object that cannot be compiled, and what is wrong with variables. Apollo keeps a document while it is asked for, so that its operation is always the same object.
 */
export class CompiledQueries implements Gateway {
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  /** The least recently used first; undefined for what cannot be compiled. */
  private readonly compiled = new Map<OperationDefinitionNode, Compiled | undefined>();

  constructor(private readonly schema: GraphQLSchema) {}

  onSchemaLoadOrUpdate(tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0]): () => void {
    tell({ apiSchema: this.schema, coreSupergraphSdl: '' });
    return () => undefined;
  }

  async load(): Promise<{ executor: Executor }> {
    return { executor: (asked) => this.answer(asked) };
  }

  async stop(): Promise<void> {}

  private async answer({ document, operation, context, request: { variables = {}, operationName } }: Asked): Promise<ExecutionResult> {
    const query = this.queryOf(operation, document);
    const { coerced } = query ? getVariableValues(this.schema, operation.variableDefinitions ?? [], variables) : {};
    if (query && coerced) return withExtensions(await query.run(undefined, context, query.way === 'as they came' ? variables : coerced));
    return execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName });
  }

  private queryOf(operation: Asked['operation'] | undefined, document: Asked['document']): Compiled | undefined {
    if (operation?.operation !== OperationTypeNode.QUERY || isNamedLikeAnyObject(operation)) return undefined;
    if (!this.seen.has(operation)) {
      this.seen.add(operation);
      return undefined;
    }
    const query = this.compiled.has(operation) ? this.compiled.get(operation) : this.compile(operation, document);
    this.compiled.delete(operation);
    this.compiled.set(operation, query);
    if (this.compiled.size > MOST) this.compiled.delete(this.compiled.keys().next().value as OperationDefinitionNode);
    return query;
  }

  private compile(operation: OperationDefinitionNode, document: Asked['document']): Compiled | undefined {
    const way = wayOfVariables(operation, document, this.schema);
    if (!way) return undefined;
    const compiled = compileQuery(this.schema, document, operation.name?.value, { useExperimentalPathBasedSkipInclude: true });
    return isCompiledQuery(compiled) ? { run: compiled.query, way } : undefined;
  }
}
