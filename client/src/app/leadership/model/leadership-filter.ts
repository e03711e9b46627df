import type { LeadershipFilterInput, LeadershipView } from '../../gql/leadership/graphql';

/** What those who lead look at, as it stands in the address. */
export interface LeadershipAddress {
  readonly sicht?: string;
  readonly feld?: string;
  readonly fuer?: string;
  readonly organisation?: string;
  readonly vergleich?: string;
  readonly anzahl?: string;
}

/** Query parameters; null takes one away. */
export type LeadershipParameters = Readonly<Partial<Record<keyof LeadershipAddress, string | null>>>;

const views: Readonly<Record<string, LeadershipView>> = { geaendert: 'CHANGED', abweichend: 'NOT_ON_TRACK', still: 'SILENT' };
const page = 100;

const wholeNumber = (text: string | undefined): number | null => (text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null);

export const filterOf = ({ sicht, feld, fuer, organisation, vergleich, anzahl }: LeadershipAddress): LeadershipFilterInput => ({
  view: views[sicht ?? ''] ?? 'ALL',
  fieldOfAction: feld || null,
  bodyId: fuer || null,
  organizationId: organisation || null,
  since: wholeNumber(vergleich),
  first: Math.min(wholeNumber(anzahl) ?? page, 1000),
});

/** How many are shown after asking for more. */
export const more = (shown: number): string => String(Math.min(shown + page, 1000));
