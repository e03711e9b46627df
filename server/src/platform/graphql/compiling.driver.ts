import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { CompiledQueries } from './compiled-queries.js';

/** Whether the resolver is the one that Nest gives to every plain field, and reads just the property of the field's name. */
function isPlain({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  const read = resolve as ((parent: object) => unknown) | undefined;
  return read?.name === 'rootFieldResolver' && read({ [name]: isPlain }) === isPlain;
}

/** Takes plain resolvers away: graphql reads a property by itself, and a compiled query then does so without a call. */
function withoutPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  const fields = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields()));
  for (const field of fields.filter(isPlain)) field.resolve = undefined;
  return schema;
}

/** Apollo Server whose queries are compiled. */
@Injectable()
export class CompilingDriver extends ApolloDriver {
  override async start(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('Nest has built no schema.');
    await super.start({ ...options, gateway: new CompiledQueries(withoutPlainResolvers(schema)) } as ApolloDriverConfig);
  }
}
