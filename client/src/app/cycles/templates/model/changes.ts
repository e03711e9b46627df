import { blockName, taskName } from '../../../core/vocabulary/references';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import { kindWords } from '../../../core/vocabulary/block-kinds';
import { type Draft, type DraftActor, type DraftBlock, type DraftContent, contentsOf } from './draft';
import { type FieldName, perBodyWords, phaseWords } from './words';

/** A field as it was and as it will be, in words; of one that names others only who goes and who comes. Empty for nothing. */
export interface FieldChange {
  readonly field: FieldName;
  readonly before: string;
  readonly after: string;
  readonly isNames: boolean;
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** What it is about: "B3.2 Vereinbarung der Daten"; where the order changed, what is in order below it. Empty for the template itself. */
  readonly name: string;
  readonly fields: readonly FieldChange[];
  /** How much stood below what is removed and goes with it. */
  readonly below: number;
}

/** A value, or others by their ids: a new name of what is named changes nothing there. */
type Fact = string | ReadonlyMap<string, string>;

interface Described {
  readonly name: string;
  readonly facts: Partial<Record<FieldName, Fact>>;
  /** The ids of what stands in it, in order. */
  readonly order: readonly string[];
}

const yes = (is: boolean): string => (is ? $localize`:@@csv.yes:ja` : '');

export const actorName = ({ label, key }: Pick<DraftActor, 'label' | 'key'>): string => label || key;

/** Everything in a draft by its id; the template itself by an empty one. */
function described(draft: Draft): ReadonlyMap<string, Described> {
  const names = new Map<string, string>([
    ...draft.actors.map((actor) => [actor.id, actorName(actor)] as const),
    ...draft.blocks.flatMap((block) => [[block.id, blockName(block)] as const, ...contentsOf(block).map((content) => [content.id, taskName(content)] as const)]),
  ]);
  const named = (ids: readonly string[]): Fact => new Map(ids.flatMap((id) => (names.has(id) ? [[id, names.get(id) ?? '']] : [])));
  const ofActor = ({ label, kind, optional, perBody }: DraftActor) => ({ label, kind: organizationKinds[kind], perBody: perBodyWords[perBody], optional: yes(optional) });
  const ofBlock = ({ key, title, kind, phase, accountable, participants, submitsTo, perBody, dependsOn }: DraftBlock) => ({
    key,
    title,
    kind: kindWords[kind],
    phase: phaseWords[phase],
    accountable: named([accountable]),
    participants: named(participants),
    submitsTo: named([submitsTo]),
    perBody: perBodyWords[perBody],
    dependsOn: named(dependsOn),
  });
  const ofContent = ({ key, title, optional, responsible, consulted, informed, dependsOn }: DraftContent) => ({
    key,
    title,
    responsible: named(responsible),
    consulted: named(consulted),
    informed: named(informed),
    dependsOn: named(dependsOn),
    optional: yes(optional),
  });
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const entry = (id: string, facts: Described['facts'], order: readonly string[] = []) => [id, { name: names.get(id) ?? '', facts, order }] as const;
  return new Map([
    entry('', { title: draft.title, submitsTo: named([draft.submitsTo]) }, [...ids(draft.actors), ...ids(draft.blocks)]),
    ...draft.actors.map((actor) => entry(actor.id, ofActor(actor))),
    ...draft.blocks.flatMap((block) => [
      entry(block.id, ofBlock(block), ids(block.tasks)),
      ...block.tasks.flatMap((task) => [entry(task.id, ofContent(task), ids(task.children)), ...task.children.map((child) => entry(child.id, ofContent(child)))]),
    ]),
  ]);
}

/** The names of those who are in one only. */
const without = (some: Fact | undefined, others: Fact | undefined): string =>
  typeof some === 'object' ? [...some].flatMap(([id, name]) => (typeof others === 'object' && others.has(id) ? [] : [name])).join(', ') : '';

function fieldChange(field: FieldName, before: Fact | undefined, after: Fact): FieldChange[] {
  if (typeof after === 'string') return (before ?? '') === after ? [] : [{ field, before: typeof before === 'string' ? before : '', after, isNames: false }];
  const [gone, come] = [without(before, after), without(after, before)];
  return gone || come ? [{ field, before: gone, after: come, isNames: true }] : [];
}

const fieldChanges = (before: Described | undefined, after: Described): FieldChange[] =>
  (Object.entries(after.facts) as [FieldName, Fact][]).flatMap(([field, fact]) => fieldChange(field, before?.facts[field], fact));

/** What the name says already. */
const naming: ReadonlySet<FieldName> = new Set(['key', 'title', 'label']);

/** Whether what stands in both stands in another order. */
function isReordered(before: Described, after: Described): boolean {
  const common = (one: Described, other: Described) => one.order.filter((id) => other.order.includes(id)).join(' ');
  return common(before, after) !== common(after, before);
}

/** What a template becomes: new, other and moved things in the order of the new version, then what is gone with all that stood below it. */
export function changes(before: Draft, after: Draft): Change[] {
  const [old, now] = [described(before), described(after)];
  const kept = [...now].flatMap(([id, it]): Change[] => {
    const was = old.get(id);
    const fields = fieldChanges(was, it);
    const change = { name: it.name, fields, below: 0 };
    if (!was) return [{ ...change, kind: 'added', fields: fields.filter(({ field }) => !naming.has(field)) }];
    return [...(fields.length ? [{ ...change, kind: 'changed' } as const] : []), ...(isReordered(was, it) ? [{ ...change, kind: 'reordered', fields: [] } as const] : [])];
  });
  const gone = [...old].filter(([id]) => !now.has(id));
  const belowGone = new Set(gone.flatMap(([, { order }]) => order));
  const below = ({ order }: Described): number => order.reduce((sum, id) => sum + 1 + below(old.get(id) ?? nothing), 0);
  return [...kept, ...gone.flatMap(([id, it]): Change[] => (belowGone.has(id) ? [] : [{ kind: 'removed', name: it.name, fields: [], below: below(it) }]))];
}

const nothing: Described = { name: '', facts: {}, order: [] };
