import { accountableIds, type Holding, holdingOf } from '../../core/directory/holder';
import { localDay } from '../../core/vocabulary/planned-date';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import type { Measure } from '../data/measures.store';

const nobody = { organization: null, seat: null, person: null };

/** What the form begins with: the measure as it is, or nothing. */
export const valuesOf = (measure: Measure | null, goalId = '') => ({
  cycleId: measure?.cycle.id ?? '',
  title: measure?.title ?? '',
  text: measure?.text ?? '',
  kind: measure?.kind ?? ('PROJECT' as const),
  goalId: measure?.goal?.id ?? goalId,
  bodyId: measure?.body.id ?? '',
  fieldOfAction: measure?.fieldOfAction ?? '',
  socialSpaces: (measure?.socialSpaces ?? []).join('\n'),
  targetGroups: (measure?.targetGroups ?? []).join('\n'),
  partnerIds: (measure?.partners.map(({ id }) => id) ?? []) as readonly string[],
  isQuickWin: measure?.isQuickWin ?? false,
  isPreventive: measure?.isPreventive ?? false,
  starts: plannedParts(measure?.starts, localDay(new Date())),
  ends: plannedParts(measure?.ends, localDay(new Date())),
  rhythm: measure?.rhythm ?? ('QUARTERLY' as const),
  visibility: measure?.visibility ?? ('PARTICIPANTS' as const),
  owner: holdingOf(measure?.owner ?? nobody),
});
export type MeasureValues = ReturnType<typeof valuesOf>;

/** One name per line. */
const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];

function ownerOf(holding: Holding) {
  const { organizationId: ownerOrganizationId, seatId: ownerSeatId, personId: ownerPersonId } = accountableIds(holding);
  return { ownerOrganizationId, ownerSeatId, ownerPersonId };
}

/** As the server is told it. */
export const contentOf = (values: MeasureValues) => ({
  ...ownerOf(values.owner),
  title: values.title.trim(),
  text: values.text.trim(),
  kind: values.kind,
  goalId: values.goalId || null,
  bodyId: values.bodyId || null,
  fieldOfAction: values.fieldOfAction.trim(),
  socialSpaces: linesOf(values.socialSpaces),
  targetGroups: linesOf(values.targetGroups),
  partnerIds: [...values.partnerIds],
  isQuickWin: values.isQuickWin,
  isPreventive: values.isPreventive,
  starts: plannedText(values.starts),
  ends: plannedText(values.ends),
  rhythm: values.rhythm,
  visibility: values.visibility,
});
