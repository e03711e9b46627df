import type { BodyKind } from '../../../gql/cycles/graphql';
import type { StartBasis } from '../../data/cycle-start.store';

export type Body = StartBasis['bodies'][number];
export type Template = StartBasis['processTemplates'][number];
export type Block = Template['blocks'][number];
export type TemplateActor = Template['actors'][number];

type ListedCycle = StartBasis['cycles'][number];

const active: ReadonlySet<ListedCycle['state']> = new Set(['SETUP', 'REGULAR', 'EVALUATING', 'SUSPENDED']);

/** The body itself and those that belong to it: a county with its municipalities. */
export const bodiesOf = (body: Body, all: readonly Body[]): Body[] => all.filter(({ id, parentId }) => id === body.id || parentId === body.id);

/** One body has one active cycle of a template at a time. */
export const activeCycle = (body: Body, template: Template, cycles: readonly ListedCycle[]): ListedCycle | undefined =>
  cycles.find((cycle) => cycle.body.id === body.id && cycle.template.key === template.key && active.has(cycle.state));

/** The kinds of bodies for each of which a block exists. */
export const repeatedFor = ({ blocks }: Template): ReadonlySet<BodyKind> => new Set(blocks.flatMap(({ perBody }) => perBody ?? []));

/** Whether municipalities of their own take part. */
export const isForMunicipalities = ({ actors, blocks }: Template): boolean => [...actors, ...blocks].some(({ perBody }) => perBody === 'MUNICIPALITY');

/** What each template brings, in the numbers by which one tells them apart. */
export function outline(template: Template): { readonly blocks: number; readonly setUp: number; readonly repeated: number } {
  const { blocks } = template;
  return { blocks: blocks.length, setUp: blocks.filter(({ phase }) => phase === 'SETUP').length, repeated: blocks.filter(({ perBody }) => perBody).length };
}
