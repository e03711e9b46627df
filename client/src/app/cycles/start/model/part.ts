import type { Organization } from '../../data/cycle-start.store';
import { type Body, type Template, type TemplateActor, bodiesOf } from './basis';

/** A part to be played: an actor of the template, and where there is one per body, the actor in that body. */
export interface Part {
  /** Names the part in what was chosen by hand. */
  readonly slot: string;
  readonly actor: TemplateActor;
  readonly body: Body | null;
  /** Those who play it; the first one answers. */
  readonly organizations: readonly Organization[];
  readonly isProposal: boolean;
  /** Organisations of the kind that is looked for, where it is looked for. */
  readonly candidates: readonly Organization[];
}

/** Organisations by part, as somebody chose them; an empty list is a choice too. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

interface Choosing {
  readonly template: Template;
  readonly body: Body;
  readonly bodies: readonly Body[];
  readonly organizations: readonly Organization[];
  readonly chosen: Chosen;
}

/** The element of the page that is about a part. */
export const placeOf = ({ actor, body }: Pick<Part, 'actor' | 'body'>): string => ['part', actor.key, body?.id].filter(Boolean).join('-');

export const isMissing = ({ actor, organizations }: Part): boolean => !actor.optional && !organizations.length;

/** All parts of a template for a body, each with those who were chosen or are proposed. */
export function partsOf(choosing: Choosing): Part[] {
  const { template, body, bodies } = choosing;
  const places = bodiesOf(body, bodies);
  return template.actors.flatMap((actor) => (actor.perBody ? places.filter(({ kind }) => kind === actor.perBody) : [null]).map((place) => partOf(choosing, actor, place)));
}

function partOf({ template, body, organizations, chosen }: Choosing, actor: TemplateActor, place: Body | null): Part {
  const slot = [body.id, template.key, actor.key, ...(place ? [place.id] : [])].join('/');
  const candidates = organizations.filter(({ kind, body: home }) => kind === actor.kind && (place ? home?.id === place.id : !home || home.id === body.id));
  const byHand = chosen[slot];
  const named = byHand ? byHand.flatMap((id) => organizations.find((each) => each.id === id) ?? []) : proposal(template, actor, candidates);
  return { slot, actor, body: place, organizations: named, isProposal: !byHand && named.length > 0, candidates };
}

const plain = (text: string): string => text.toLocaleLowerCase('de').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Only what cannot be mistaken: the one that is called so, or the only one of its kind where only one actor wants that kind. */
function proposal({ actors }: Template, actor: TemplateActor, candidates: readonly Organization[]): Organization[] {
  const [only, ...others] = candidates;
  const called = candidates.filter(({ name }) => plain(name) === plain(actor.label));
  if (called.length === 1) return called;
  const rivals = actors.filter(({ kind }) => kind === actor.kind);
  return only && !others.length && rivals.length === 1 ? [only] : [];
}
