import type { ActionPlan } from '../data/action-plan.store';

type View = NonNullable<ActionPlan['view']>;

const part = (kind: 'FINDING' | 'GOAL' | 'MEASURE', id: string, name: string) => ({ __typename: 'ActionPlanPartReference', kind, id, name });
const block = (lines: readonly string[]) => ({ __typename: 'DocumentBlock', kind: 'TEXT', columns: [], rows: [], lines });
const table = { __typename: 'DocumentBlock', kind: 'TABLE', columns: ['Angabe', 'Inhalt'], rows: [['Erreicht, wenn', 'Zwei sind offen.']], lines: [] };
const chapter = (level: number, heading: string, blocks: readonly object[]) => ({ __typename: 'DocumentChapter', level, heading, blocks });

/** What a draft says that lacks the costs of its measure; `changes` says what is different. */
export const planView = (changes: Partial<View> = {}): View =>
  ({
    __typename: 'ActionPlanView',
    checks: [{ __typename: 'ActionPlanCheck', code: 'MEASURE_WITHOUT_COSTS', about: part('MEASURE', 'm1', 'M3 Treff am Abend') }],
    document: {
      __typename: 'ActionPlanDocument',
      title: 'Handlungskonzept: Treffpunkte',
      facts: ['Sozialraum: Friedrichsfeld'],
      chapters: [chapter(1, '1 Ausgangslage', [block(['Das Quartier wächst.'])]), chapter(1, '2 Ziele', []), chapter(2, '2.1 Z4 Zwei Treffs', [table])],
    },
    fingerprint: 'f1',
    leftOut: 0,
    parts: [part('FINDING', 'f1', 'Wenige Angebote'), part('GOAL', 'g1', 'Z4 Zwei Treffs'), part('MEASURE', 'm1', 'M3 Treff am Abend')],
    ...changes,
  }) as View;

/** A draft that holds a Befund, a goal and a measure, kept by whoever looks at it; `changes` says what is different. */
export const actionPlan = (id: string, changes: Partial<ActionPlan> = {}): ActionPlan =>
  ({
    __typename: 'ActionPlan',
    actions: ['actionPlan.edit', 'actionPlan.freeze'],
    body: { __typename: 'Named', id: 'voerde', name: 'Voerde' },
    cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 },
    endsOn: '2028-12-31',
    evidence: '',
    findingsText: '',
    goalsText: '',
    id,
    introduction: 'Das Quartier wächst.',
    latestVersionNo: null,
    measuresText: '',
    number: 1,
    occasion: '',
    partCount: 3,
    programme: null,
    socialSpace: 'Friedrichsfeld',
    startsOn: '2027-01-01',
    state: 'DRAFT',
    title: 'Treffpunkte',
    version: 1,
    versions: [],
    view: planView(),
    visibility: 'INTERNAL',
    ...changes,
  }) as ActionPlan;
