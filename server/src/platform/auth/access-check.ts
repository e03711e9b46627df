import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import { Policy } from './policy.js';
import { ACCESS, type AccessRule } from './requires.js';

/** Where Nest notes that a method answers a root field, a field of a type, or an HTTP path. */
const HANDLER_MARKS = ['graphql:resolver_type', 'graphql:resolve_property', 'method'];

/** A handler with the rule it declares; the generated tests take their rows from here. */
export interface Handler {
  name: string;
  rule: AccessRule | undefined;
}

/** Refuses to start with a handler that declares no access rule, or one that names an unknown action. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly policy: Policy,
  ) {}

  onApplicationBootstrap(): void {
    const faults = this.handlers().flatMap(({ name, rule }) => {
      if (!rule) return [`${name} declares no access rule`];
      return rule.kind === 'action' && !this.policy.knows(rule.action) ? [`${name} requires the unknown action "${rule.action}"`] : [];
    });
    if (faults.length) throw new Error(`Closed by default: ${faults.join('; ')}. Add @Requires or one of its siblings (platform/auth/requires.ts).`);
  }

  /** @returns every handler of a root field, a resolve field, a subscription and an HTTP path */
  handlers(): Handler[] {
    const wrappers: InstanceWrapper[] = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    return wrappers.flatMap(({ metatype, name }) => {
      const prototype = (metatype as { prototype?: object } | null)?.prototype;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = (prototype as Record<string, object>)[method];
        const answers = HANDLER_MARKS.some((mark) => Reflect.hasMetadata(mark, handler));
        return answers ? [{ name: `${String(name)}.${method}`, rule: Reflect.getMetadata(ACCESS, handler) as AccessRule | undefined }] : [];
      });
    });
  }
}
