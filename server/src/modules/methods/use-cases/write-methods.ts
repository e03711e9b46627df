import { Injectable } from '@nestjs/common';
import { type ActivityKind, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import { methodSubject } from '../domain/method-activities.js';
import type { Method } from '../domain/method.entity.js';
import { MethodChangedMeanwhile } from '../domain/methods.refusals.js';
import { type MethodContent, MethodsRepository } from '../persistence/methods.repository.js';

/** A method as the actor saw it. */
export interface SeenMethod {
  methodId: string;
  version: number;
}

type MethodChange = Extract<ActivityKind, 'METHOD_EDITED' | 'METHOD_RETIRED' | 'METHOD_RESTORED'>;

/** Keeps the Methodenkoffer of the Planungskreis. */
@Injectable()
export class WriteMethods {
  static readonly refusalsOfNew = [RequestIdReused] as const;
  static readonly refusals = [NotFound, MethodChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly methods: MethodsRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @returns the id, also of the one that the same request added before @throws Refused with InvalidInput, also for a name that another one has, RequestIdReused or NotAllowed */
  add(actor: Actor, input: MethodContent & { requestId: string }): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      this.assertKeeper(actor);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addMethod', input);
      if (!isNew) return id;
      const { requestId: _done, ...content } = input;
      await this.check(content, id);
      await this.methods.add({ tenantId, id, ...content });
      await this.activity.record(actor, { kind: 'METHOD_ADDED', subject: methodSubject(id), payload: {} });
      return id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, MethodChangedMeanwhile, or InvalidInput, also for a name that another one has */
  edit(actor: Actor, { methodId, version, ...content }: SeenMethod & MethodContent): Promise<string> {
    return this.change(actor, 'METHOD_EDITED', { methodId, version }, async () => {
      await this.check(content, methodId);
      return content;
    });
  }

  /** Takes it out of use; whoever used it goes on naming it. @throws Refused with NotFound, NotAllowed or MethodChangedMeanwhile */
  retire(actor: Actor, seen: SeenMethod): Promise<string> {
    return this.change(actor, 'METHOD_RETIRED', seen, () => Promise.resolve({ isRetired: true }));
  }

  /** Takes it into use again. @throws Refused with NotFound, NotAllowed or MethodChangedMeanwhile */
  restore(actor: Actor, seen: SeenMethod): Promise<string> {
    return this.change(actor, 'METHOD_RESTORED', seen, () => Promise.resolve({ isRetired: false }));
  }

  private change(actor: Actor, kind: MethodChange, { methodId, version }: SeenMethod, plan: () => Promise<Partial<Method>>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const method = isId(methodId) ? await this.methods.lock(methodId) : undefined;
      if (!method) throw new Refused(new NotFound(methodId));
      this.assertKeeper(actor);
      if (method.version !== version) throw new Refused(new MethodChangedMeanwhile(methodId));
      await this.methods.update({ tenantId, id: methodId, version }, await plan());
      await this.activity.record(actor, { kind, subject: methodSubject(methodId), payload: {} });
      return methodId;
    });
  }

  /** Whose right ends at one body keeps nothing that is everybody's. */
  private assertKeeper(actor: Actor): void {
    if (!mayWith(actor, 'method.write', ofBody(null))) throw new Refused(new NotAllowed('method.write'));
  }

  private async check({ name, kinds, groupFrom, groupTo }: MethodContent, id: string): Promise<void> {
    const problems = [
      ...(new Set(kinds).size < kinds.length ? [new InputProblem('kinds', InputProblemCode.NOT_ALLOWED)] : []),
      ...(groupFrom !== null && groupTo !== null && groupTo < groupFrom ? [new InputProblem('groupTo', InputProblemCode.OUT_OF_RANGE)] : []),
      ...((await this.methods.isNameTaken(name, id)) ? [new InputProblem('name', InputProblemCode.SAME_AS_BEFORE)] : []),
    ];
    if (problems.length > 0) throw new Refused(new InvalidInput(...problems));
  }
}
