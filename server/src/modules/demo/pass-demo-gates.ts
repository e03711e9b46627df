import type { ActivityEntry } from '../../kernel/activity.js';
import type { Day } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { type CycleLayout, type Reservation, SUBJECT } from '../cycles/index.js';
import type { DemoGate, DemoPlace } from './demo-files.js';

/** The ids that the Planungskreis got, by the keys of its files. */
export interface Ids {
  bodies: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
  seats: ReadonlyMap<string, string>;
  /** By address. */
  people: ReadonlyMap<string, string>;
}

interface PassedGates {
  reservations: Partial<Reservation>[];
  entries: (ActivityEntry & { personId: string })[];
}

type DaysAgo = (days: number) => Date;
type LaidOutBlock = CycleLayout['blocks'][number];

export const dayOf = (instant: Date): Day => instant.toISOString().slice(0, 10);

/**
 * Brings the blocks of an example to where its gates have them.
 * @returns the Vorbehalte and the entries of the history that belong to it
 * @throws FileRefused for a block, a person or an organisation that there is not
 */
export function passGates(place: DemoPlace, { blocks }: CycleLayout, ids: Ids, daysAgo: DaysAgo): PassedGates {
  const passed: PassedGates = { reservations: [], entries: [] };
  for (const [n, gate] of place.gates.entries()) {
    const found = (known: ReadonlyMap<string, string>, field: string, key: string): string => {
      const id = known.get(key);
      if (id === undefined) throw new FileRefused(`data/demo (${place.tenant.key})`, `gates[${n}].${field}`, `there is no "${key}"`);
      return id;
    };
    const blockId = found(new Map(blocks.map(({ key = '', id = '' }) => [key, id])), 'block', gate.block);
    const block = blocks.find(({ id }) => id === blockId) as LaidOutBlock;
    const personId = found(ids.people, 'by', gate.by);
    const at = daysAgo(gate.daysAgo);
    const entry = { subject: { kind: SUBJECT.BLOCK, id: blockId, cycleId: block.cycleId ?? null, blockId }, at, personId };
    if (gate.verb === 'RESERVE') {
      const [grantorOrganizationId, ownerOrganizationId] = [found(ids.organizations, 'grantor', gate.grantor), found(ids.organizations, 'owner', gate.owner)];
      const expiresOn = dayOf(daysAgo(gate.daysAgo - gate.forDays));
      const { tenantId, cycleId } = block;
      passed.reservations.push({ tenantId, cycleId, id: newId(), blockId, grantorOrganizationId, grantedBy: personId, grantedAt: at, reason: gate.reason, ownerOrganizationId, expiresOn });
      passed.entries.push({ ...entry, kind: 'RESERVATION_GRANTED', payload: { organizationId: grantorOrganizationId, ownerOrganizationId, ownerSeatId: null, expiresOn }, note: gate.reason });
      continue;
    }
    Object.assign(block, COLUMNS[gate.verb](personId, at));
    passed.entries.push({ ...entry, kind: gate.verb === 'SUBMIT' ? 'BLOCK_SUBMITTED' : 'BLOCK_ACCEPTED', payload: { organizationId: block.receivingOrganizationId ?? null }, note: gate.sentence });
  }
  return passed;
}

const COLUMNS: Readonly<Record<Exclude<DemoGate['verb'], 'RESERVE'>, (personId: string, at: Date) => LaidOutBlock>> = {
  SUBMIT: (submittedBy, submittedAt) => ({ acceptance: 'SUBMITTED', submittedBy, submittedAt }),
  ACCEPT: (decidedBy, decidedAt) => ({ acceptance: 'ACCEPTED', decidedBy, decidedAt }),
};
