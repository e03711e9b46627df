import type { StartBasis } from '../../data/cycle-start.store';
import type { Body, Template, TemplateActor } from '../model/basis';

type Organization = StartBasis['directory'][number]['organization'];
type Seat = StartBasis['directory'][number]['seats'][number];
type Block = Template['blocks'][number];

export const county = { __typename: 'Body', id: 'rbk', kind: 'COUNTY', name: 'Rheinisch-Bergischer Kreis', officialKey: '05378', parentId: null } as Body;
export const burscheid = { __typename: 'Body', id: 'burscheid', kind: 'MUNICIPALITY', name: 'Burscheid', officialKey: '05378008', parentId: 'rbk' } as Body;
const kuerten = { __typename: 'Body', id: 'kuerten', kind: 'MUNICIPALITY', name: 'Kürten', officialKey: '05378012', parentId: 'rbk' } as Body;
export const bodies = [county, burscheid, kuerten];

export const anActor = (key: string, kind: TemplateActor['kind'], changes: Partial<TemplateActor> = {}): TemplateActor =>
  ({ __typename: 'TemplateActor', key, kind, label: key, optional: false, perBody: null, ...changes }) as TemplateActor;

export const aTemplateBlock = (key: string, accountable: string | null, changes: Partial<Block> = {}): Block =>
  ({
    __typename: 'TemplateBlock',
    accountable,
    key,
    participants: [],
    perBody: null,
    phase: 'REGULAR',
    submitsTo: null,
    tasks: [{ __typename: 'TemplateTask', key: `${key}.1`, children: [] }],
    title: `Baustein ${key}`,
    ...changes,
  }) as Block;

/** A small ipSo: the office sets up, the conference of each municipality finds its goals. */
export const ipso = {
  __typename: 'ProcessTemplate',
  actors: [
    anActor('office', 'SOCIAL_PLANNING_OFFICE', { label: 'Stelle Sozialplanung' }),
    anActor('conference', 'STEERING_CONFERENCE', { label: 'Sozialplanungskonferenz' }),
    anActor('areas', 'AREA_CONFERENCE', { label: 'Sozialraumkonferenzen', perBody: 'MUNICIPALITY' }),
    anActor('support', 'EXTERNAL', { label: 'Externe Begleitung', optional: true }),
  ],
  blocks: [aTemplateBlock('A', 'office', { phase: 'SETUP' }), aTemplateBlock('3', 'conference'), aTemplateBlock('4', 'areas', { perBody: 'MUNICIPALITY', participants: ['office'] })],
  id: 'ipso-1',
  key: 'ipso',
  source: 'Grundsatzkonzept',
  submitsTo: 'conference',
  title: 'ipSo',
  version: 1,
} as Template;

export const anOrganization = (id: string, kind: Organization['kind'], body: Body | null = county, name = id): Organization =>
  ({
    __typename: 'Organization',
    id,
    kind,
    name,
    body: body && { __typename: 'Body', id: body.id, name: body.name },
  }) as Organization;

export const anEntry = (organization: Organization, seats: readonly Seat[] = []): StartBasis['directory'][number] =>
  ({ __typename: 'DirectoryEntry', organization, seats: [...seats] }) as StartBasis['directory'][number];

export const aSeat = (changes: Partial<Seat> = {}): Seat => ({ __typename: 'DirectorySeat', id: 'seat', title: 'Sozialdezernat', holder: 'Uwe Hartmann', ...changes }) as Seat;

/** Everybody whom the small ipSo needs. */
export const everybody = [
  anOrganization('office', 'SOCIAL_PLANNING_OFFICE', county, 'Stelle Sozialplanung des Kreises'),
  anOrganization('conference', 'STEERING_CONFERENCE', county, 'Sozialplanungskonferenz'),
  anOrganization('area-b', 'AREA_CONFERENCE', burscheid, 'Sozialraumkonferenz Burscheid'),
  anOrganization('area-k', 'AREA_CONFERENCE', kuerten, 'Sozialraumkonferenz Kürten'),
];

export const aBasis = (changes: Partial<StartBasis> = {}): StartBasis =>
  ({
    bodies,
    cycles: [],
    directory: everybody.map((organization) => anEntry(organization, organization.id === 'conference' ? [aSeat()] : [])),
    people: [{ __typename: 'PersonName', id: 'uwe', name: 'Uwe Hartmann' }],
    processTemplates: [ipso],
    ...changes,
  }) as StartBasis;

export const aRunningCycle = {
  __typename: 'PlanningCycle',
  body: { __typename: 'Named', id: 'rbk' },
  id: 'c7',
  number: 2,
  state: 'REGULAR',
  template: { __typename: 'TemplateReference', key: 'ipso' },
} as StartBasis['cycles'][number];
