import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isInputObjectType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  typeFromAST,
  type TypeNode,
  visit,
} from 'graphql';
import { compileQuery, type CompiledQuery, isCompiledQuery } from 'graphql-jit';

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Asked = Parameters<Executor>[0];

/** More than the client has; whoever sends ever new ones drives out their own. */
const MOST = 200;

/** Whether a variable has a name that every object answers to, such as `constructor`; compiled code would find that instead of nothing. */
const isNamedLikeAnyObject = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean => variableDefinitions.some(({ variable }) => variable.name.value in {});

/**
 * Whether a query is asked with an object, as a variable or with variables inside of it: compiled code leaves out the defaults
 * of its fields, and an object that may hold one of its own kind is compiled without end.
 */
function asksWithObject({ variableDefinitions = [] }: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): boolean {
  const isObject = (type: TypeNode): boolean => isInputObjectType(getNamedType(typeFromAST(schema, type as NamedTypeNode)));
  let isFound = variableDefinitions.some(({ type }) => isObject(type));
  visit(document, { ObjectField: (field) => visit(field, { Variable: () => void (isFound = true) }) });
  return isFound;
}

/** Compiled code makes errors without `extensions`, which Apollo relies on. */
const withExtensions = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? { ...result, errors: errors.map((error) => Object.assign(new GraphQLError(error.message, { path: error.path, originalError: error.originalError }), { locations: error.locations })) } : result;

/**
 * Answers Apollo's operations: a query that comes again is compiled to JavaScript, which visits thousands of fields several
 * times faster than graphql-js interprets them. Everything else is left to graphql-js: verbs, what comes for the first time,
 * what is asked with an object, and what is wrong with variables. Apollo keeps a document while it is asked for, so that its operation is always the same object.
 */
export class CompiledQueries implements Gateway {
  private readonly seen = new WeakSet<OperationDefinitionNode>();
  /** The least recently used first; undefined for what cannot be compiled. */
  private readonly compiled = new Map<OperationDefinitionNode, CompiledQuery['query'] | undefined>();

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
    if (query && getVariableValues(this.schema, operation.variableDefinitions ?? [], variables).coerced) return withExtensions(await query(undefined, context, variables));
    return execute({ schema: this.schema, document, contextValue: context, variableValues: variables, operationName });
  }

  private queryOf(operation: Asked['operation'] | undefined, document: Asked['document']): CompiledQuery['query'] | undefined {
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

  private compile(operation: OperationDefinitionNode, document: Asked['document']): CompiledQuery['query'] | undefined {
    if (asksWithObject(operation, document, this.schema)) return undefined;
    const compiled = compileQuery(this.schema, document, operation.name?.value, { useExperimentalPathBasedSkipInclude: true });
    return isCompiledQuery(compiled) ? compiled.query : undefined;
  }
}
