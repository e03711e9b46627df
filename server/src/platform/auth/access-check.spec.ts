import 'reflect-metadata';
import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { AccessCheck } from './access-check.js';
import { Policy } from './policy.js';
import { OpenToEverybody, Requires, RequiresSession, WithinAggregate } from './requires.js';

class OnlyReading extends Policy {
  knows(action: string): boolean {
    return action === 'thing.read';
  }

  mayAnywhere(): boolean {
    return true;
  }
}

const start = async (handlers: { providers?: Type[]; controllers?: Type[] }) =>
  (
    await Test.createTestingModule({
      imports: [DiscoveryModule],
      controllers: handlers.controllers ?? [],
      providers: [AccessCheck, { provide: Policy, useClass: OnlyReading }, ...(handlers.providers ?? [])],
    }).compile()
  ).init();

describe('the start of the program', () => {
  it('goes on when every handler names what it demands', async () => {
    @Resolver()
    class Careful {
      @Query(() => String)
      @Requires('thing.read')
      thing() {}

      @Mutation(() => String)
      @RequiresSession()
      change() {}

      @ResolveField(() => String)
      @WithinAggregate('part of the thing')
      part() {}

      @Subscription(() => String)
      @OpenToEverybody('for a test')
      changed() {}
    }
    const app = await start({ providers: [Careful] });
    expect(app.get(AccessCheck).handlers().map(({ name }) => name)).toEqual(['Careful.thing', 'Careful.change', 'Careful.part', 'Careful.changed']);
    await app.close();
  });

  it.each([
    ['a query', Query(() => String)],
    ['a mutation', Mutation(() => String)],
    ['a resolve field', ResolveField(() => String)],
    ['a subscription', Subscription(() => String)],
  ])('stops at %s without a rule', async (_kind, decorate) => {
    @Resolver()
    class Careless {
      open() {}
    }
    decorate(Careless.prototype, 'open', Object.getOwnPropertyDescriptor(Careless.prototype, 'open') ?? {});
    await expect(start({ providers: [Careless] })).rejects.toThrow('Careless.open declares no access rule');
  });

  it('stops at an HTTP path without a rule', async () => {
    @Controller()
    class Careless {
      @Get('open')
      open() {}
    }
    await expect(start({ controllers: [Careless] })).rejects.toThrow('Careless.open declares no access rule');
  });

  it('stops at an action that nobody declared', async () => {
    @Resolver()
    class Mistaken {
      @Query(() => String)
      @Requires('thing.raed')
      thing() {}
    }
    await expect(start({ providers: [Mistaken] })).rejects.toThrow('Mistaken.thing requires the unknown action "thing.raed"');
  });
});
