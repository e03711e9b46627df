import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import type { MethodRow } from '../persistence/methods.repository.js';
import { WriteMethods } from '../use-cases/write-methods.js';
import { MethodType } from './methods.types.js';

@ObjectType()
export class MethodChanged {
  @Field(() => MethodType, { description: 'As it is now.' })
  readonly method: MethodRow;

  constructor(method: MethodRow) {
    this.method = method;
  }
}

@ObjectType()
export class ShippedMethodsAdded {
  @Field(() => Int)
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}

export const AddMethodResult = resultUnion('AddMethodResult', MethodChanged, WriteMethods.refusalsOfNew);
export const ChangeMethodResult = resultUnion('ChangeMethodResult', MethodChanged, WriteMethods.refusals);
export const AddShippedMethodsResult = resultUnion('AddShippedMethodsResult', ShippedMethodsAdded, []);
