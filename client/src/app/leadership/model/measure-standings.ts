import type { Cell, Table } from '../../core/csv/csv';
import { blockStands, freshnesses, lagen, measureStates } from '../../status/status-words';
import type { MeasureStanding } from '../data/measure-standings.store';

export type MeasureView = 'alle' | 'abweichend' | 'still' | 'geld';

/** What those who lead look at, as it stands in the address. */
export interface MeasureStandingFilter {
  readonly view: MeasureView;
  readonly field: string;
  readonly bodyId: string;
  readonly organizationId: string;
}

/** Whether money is a matter: it ends within a year with nobody having decided, or there is none yet. */
const isAboutMoney = ({ reservedUntil, fundingEndsOn, continuation, isFunded, stand }: MeasureStanding, inAYear: string): boolean =>
  reservedUntil !== null || (fundingEndsOn !== null && fundingEndsOn <= inAYear && continuation === null) || (!isFunded && stand === 'NOT_STARTED');

const views: Readonly<Record<MeasureView, (measure: MeasureStanding, inAYear: string) => boolean>> = {
  alle: () => true,
  abweichend: ({ lage }) => lage === 'WATCH' || lage === 'AT_RISK',
  still: ({ freshness }) => freshness === 'OVERDUE' || freshness === 'NEVER',
  geld: isAboutMoney,
};

/** @param inAYear the day a year from now, as 2024-11-05 */
export const foundStandings = (measures: readonly MeasureStanding[], { view, field, bodyId, organizationId }: MeasureStandingFilter, inAYear: string): MeasureStanding[] =>
  measures.filter((measure) => views[view](measure, inAYear) && (!field || measure.fieldOfAction === field) && (!bodyId || measure.body.id === bodyId) && (!organizationId || measure.ownerOrganization?.id === organizationId));

type Column = readonly [head: string, cell: (measure: MeasureStanding) => Cell];

const columns: readonly Column[] = [
  [$localize`:@@actionItem.number:Nummer`, ({ number }) => `M${number}`],
  [$localize`:@@measure.title:Maßnahme`, ({ title }) => title],
  [$localize`:@@csv.body:Körperschaft`, ({ body }) => body.name],
  [$localize`:@@finding.fieldOfAction:Handlungsfeld`, ({ fieldOfAction }) => fieldOfAction],
  [$localize`:@@resolution.owner:verantwortlich`, ({ owner }) => owner?.name ?? null],
  [$localize`:@@paper.state:Stand`, ({ stand }) => blockStands[stand].word],
  [$localize`:@@leadership.measure.state:Schritt`, ({ state }) => measureStates[state].word],
  [$localize`:@@cycle.column.lage:Lage`, ({ lage }) => lagen[lage ?? 'UNKNOWN'].word],
  [$localize`:@@leadership.sentence:Begründung der Lage`, ({ sentence }) => sentence],
  [$localize`:@@cycle.column.freshness:Aktualität`, ({ freshness }) => freshness && freshnesses[freshness].word],
  [$localize`:@@measure.fundingEnds:Förderung bis`, ({ fundingEndsOn }) => fundingEndsOn],
  [$localize`:@@leadership.measure.reserved:Vorbehalt bis`, ({ reservedUntil }) => reservedUntil],
];

/** The measures as they are shown, for Excel. */
export const measureStandingTable = (measures: readonly MeasureStanding[]): Table => ({ heads: columns.map(([head]) => head), rows: measures.map((measure) => columns.map(([, cell]) => cell(measure))) });
