import { moment } from '../../core/vocabulary/planned-date';

interface Feed {
  readonly organization?: { readonly id: string; readonly name: string } | null;
  readonly madeAt: string;
  readonly readAt?: string | null;
}

/** A calendar that somebody has an address for, or may make one. */
export interface FeedRow {
  readonly key: string;
  readonly organizationId: string | null;
  readonly name: string;
  /** Empty as long as there is no address. */
  readonly madeAt: string;
  readonly readAt: string;
}

const own: FeedRow = { key: 'own', organizationId: null, name: $localize`:@@feeds.own:Meine Sitzungen und Aufträge`, madeAt: '', readAt: '' };

/** The own calendar stands first, also before it has an address; of organisations only those that have one. */
export function feedRows(feeds: readonly Feed[], now: Date, locale: string): FeedRow[] {
  const rows = feeds.map(({ organization, madeAt, readAt }): FeedRow => {
    const times = { madeAt: moment(madeAt, now, locale), readAt: readAt ? moment(readAt, now, locale) : '' };
    return organization ? { key: organization.id, organizationId: organization.id, name: organization.name, ...times } : { ...own, ...times };
  });
  return rows.some(({ key }) => key === own.key) ? rows : [own, ...rows];
}
