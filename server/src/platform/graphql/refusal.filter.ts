import { type ArgumentsHost, Catch } from '@nestjs/common';
import { GqlArgumentsHost, type GqlExceptionFilter } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { getNamedType, GraphQLError, type GraphQLResolveInfo, isUnionType } from 'graphql';
import { type Refusal, Refused } from '../../kernel/refusal.js';
import { NotAllowed, NotFound } from './refusals.js';

/** What is looked for by its address is missing or closed; every other expected "no" is an answer, as it is in GraphQL. */
const statusOf = (refusal: Refusal): number => (refusal instanceof NotFound ? 404 : refusal instanceof NotAllowed ? 403 : 200);

/** Turns a refusal that left a use case into the member of the field's union; its transaction is rolled back by then. */
@Catch(Refused)
export class RefusalFilter implements GqlExceptionFilter<Refused> {
  catch({ refusal }: Refused, host: ArgumentsHost): unknown {
    if (host.getType() === 'http') return host.switchToHttp().getResponse<FastifyReply>().code(statusOf(refusal)).send({ __typename: refusal.constructor.name, ...refusal });
    const type = getNamedType(GqlArgumentsHost.create(host).getInfo<GraphQLResolveInfo>().returnType);
    const name = refusal.constructor.name;
    if (isUnionType(type)) {
      if (type.getTypes().some((member) => member.name === name)) return refusal;
      throw new Error(`${name} was refused but is no member of ${type.name}: declare it in the use case's list of refusals.`);
    }
    throw new GraphQLError('This is not open to you.', { extensions: { code: 'FORBIDDEN' } });
  }
}
