import type { Overlap } from '../data/overlaps.store';
import type { Plan, PlanContent, PlanData } from '../data/plans.store';

const named = <Type extends string>(__typename: Type, id: string, name: string) => ({ __typename, id, name });

export const voerde = named('Named', 'b1', 'Voerde (Niederrhein), Stadt') as Plan['body'];
export const planned = (date: string, precision: string) => ({ __typename: 'PlannedDate', date, precision }) as NonNullable<Plan['nextDue']>;

export const data = (id: string, name: string, changes: Partial<PlanData> = {}): PlanData => ({ __typename: 'PlanData', id, name, source: '', space: '', dataDate: null, ...changes }) as PlanData;

export const content = (key: string, title: string): PlanContent =>
  ({ __typename: 'WorkPlace', id: key, key, title, kind: key.includes('.') ? 'TASK' : 'BLOCK', cycleNumber: 1, body: voerde }) as PlanContent;

/** The youth welfare planning of Voerde, kept by whoever looks at it; `changes` says what is different in a test. */
export const plan = (changes: Partial<Plan> = {}): Plan =>
  ({
    __typename: 'SectorPlan',
    actions: ['sectorPlan.edit'],
    body: voerde,
    contents: [],
    data: [],
    id: 'p1',
    legalBasis: '§ 80 SGB VIII',
    nextDue: null,
    note: '',
    organization: named('Named', 'o1', 'Jugendamt'),
    rhythmMonths: null,
    sector: 'CHILD_YOUTH',
    title: 'Jugendhilfeplanung',
    validFrom: null,
    validUntil: null,
    version: 1,
    visibility: 'INTERNAL',
    ...changes,
  }) as Plan;

export const overlap = (kind: Overlap['kind'], plans: readonly Plan[], changes: Partial<Overlap> = {}): Overlap =>
  ({
    __typename: 'SectorPlanOverlap',
    kind,
    content: null,
    dataName: null,
    plans: plans.map(({ id, title, body, nextDue }) => ({ __typename: 'SectorPlanReference', id, title, body, nextDue })),
    ...changes,
  }) as Overlap;
