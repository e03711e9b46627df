import type { TemplateActor, TemplateContent } from './template-content.js';

export const START_PROBLEMS = ['CYCLE_ACTIVE', 'ACTOR_UNBOUND', 'ACTOR_UNKNOWN', 'BODIES_MISSING', 'SPONSOR_SEAT_EMPTY'] as const;
export type StartProblemCode = (typeof START_PROBLEMS)[number];

/** Why a cycle cannot start, with the actor and the body that it is about. */
export interface StartFault {
  code: StartProblemCode;
  actorKey: string | null;
  bodyId: string | null;
}

interface BodyInStart {
  id: string;
  kind: string;
  parentId: string | null;
}

/** Who plays an actor, each with the body that the organisation belongs to. */
export type StartBindings = ReadonlyMap<string, readonly { organizationId: string; bodyId: string | null }[]>;

export interface StartInput {
  template: TemplateContent;
  bindings: StartBindings;
  /** Those that `bodiesOfCycle` names. */
  bodies: readonly BodyInStart[];
  sponsorHasHolder: boolean;
  hasActiveCycle: boolean;
}

/** @returns the body of a cycle and those that belong to it: a county with its municipalities, and a municipality alone */
export const bodiesOfCycle = <Body extends BodyInStart>(bodyId: string, all: readonly Body[]): Body[] => all.filter(({ id, parentId }) => id === bodyId || parentId === bodyId);

const fault = (code: StartProblemCode, actorKey: string | null = null, bodyId: string | null = null): StartFault => ({ code, actorKey, bodyId });

function unbound(actor: TemplateActor, bindings: StartBindings, bodies: readonly BodyInStart[]): StartFault[] {
  const bound = bindings.get(actor.key) ?? [];
  if (actor.optional) return [];
  if (actor.perBody === null) return bound.length ? [] : [fault('ACTOR_UNBOUND', actor.key)];
  return bodies.filter(({ kind }) => kind === actor.perBody).flatMap(({ id }) => (bound.some(({ bodyId }) => bodyId === id) ? [] : [fault('ACTOR_UNBOUND', actor.key, id)]));
}

/**
 * The guards of a cycle's start (model, section 3): actors bound to organisations, an actor that exists per body in each of them;
 * the sponsor's seat filled; no other active cycle of body and template (rule 5).
 * @returns everything that is missing; empty when it can start
 */
export function problemsOfStart({ template, bindings, bodies, sponsorHasHolder, hasActiveCycle }: StartInput): StartFault[] {
  const kinds = new Set(template.blocks.flatMap(({ perBody }) => (perBody === null ? [] : [perBody as string])));
  const known = new Set(template.actors.map(({ key }) => key));
  return [
    ...(hasActiveCycle ? [fault('CYCLE_ACTIVE')] : []),
    ...[...kinds].flatMap((kind) => (bodies.some((body) => body.kind === kind) ? [] : [fault('BODIES_MISSING')])),
    ...template.actors.flatMap((actor) => unbound(actor, bindings, bodies)),
    ...[...bindings.keys()].flatMap((key) => (known.has(key) ? [] : [fault('ACTOR_UNKNOWN', key)])),
    ...(sponsorHasHolder ? [] : [fault('SPONSOR_SEAT_EMPTY')]),
  ];
}
