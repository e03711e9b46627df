import type { FoundConsultation } from '../domain/council-verdicts.js';
import type { OparlObjectReader } from '../domain/oparl-object.js';
import type { LinkedObjects } from './linked-objects.js';

/** @returns the consultations of a paper in the order of their meetings, with what came of them */
export async function foundConsultations(paper: OparlObjectReader, links: LinkedObjects, most: number): Promise<FoundConsultation[]> {
  const found: FoundConsultation[] = [];
  for (const linked of paper.linkedList('consultation').slice(0, most)) {
    const consultation = await links.get('Consultation', linked);
    if (consultation) found.push(await withResult(consultation, links));
  }
  return found.sort((one, other) => (one.heldOn ?? '9').localeCompare(other.heldOn ?? '9') || one.id.localeCompare(other.id));
}

async function withResult(consultation: OparlObjectReader, links: LinkedObjects): Promise<FoundConsultation> {
  const linkedItem = await links.get('AgendaItem', consultation.linked('agendaItem'));
  const meeting = await links.get('Meeting', consultation.linked('meeting') ?? linkedItem?.linked('meeting'));
  const item = linkedItem ?? (meeting && (await itemOf(meeting, consultation.id, links)));
  const [leading] = [...consultation.linkedList('organization'), ...(meeting?.linkedList('organization') ?? [])];
  const organization = await links.get('Organization', leading);
  const names = [organization?.text('name') ?? '', organization?.text('shortName') ?? ''];
  return {
    id: consultation.id,
    modified: consultation.moment('modified'),
    hash: consultation.hash,
    organizationNames: names.filter(Boolean),
    heldOn: meeting?.day('start') ?? null,
    result: meeting?.flag('cancelled') ? '' : (item?.text('result') ?? ''),
    agendaItem: item?.id ?? consultation.id,
  };
}

/** Some systems show items of an agenda nowhere but in their meeting. */
async function itemOf(meeting: OparlObjectReader, consultationId: string, links: LinkedObjects): Promise<OparlObjectReader | undefined> {
  for (const embedded of meeting.linkedList('agendaItem')) {
    const item = typeof embedded === 'string' ? undefined : await links.get('AgendaItem', embedded);
    if (item?.linked('consultation') === consultationId) return item;
  }
  return undefined;
}
