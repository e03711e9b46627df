import type { GoalOrphaned, GoalTrend, StatusReportVisibility } from '../../gql/leadership/graphql';
import { blockStands, lagen } from '../../status/status-words';
import type { IconName } from '../../ui/icon/strokes';
import type { Standing } from '../data/leadership.store';

/** "Z12 Zwei Treffs am Abend". */
export const standingName = ({ number, title }: Pick<Standing, 'number' | 'title'>): string => `Z${number} ${title}`;

/** Why nobody can say how a goal goes. */
export const orphans: Readonly<Record<GoalOrphaned, string>> = {
  NO_OWNER: $localize`:@@leadership.orphan.noOwner:niemand verantwortlich`,
  SEAT_VACANT: $localize`:@@leadership.orphan.seatVacant:Sitz unbesetzt`,
  ORGANIZATION_ENDED: $localize`:@@leadership.orphan.organizationEnded:Organisation beendet`,
};

/** In which direction a goal went since the Sachstand before. */
export const trends: Readonly<Record<GoalTrend, { word: string; icon: IconName | null }>> = {
  BETTER: { word: $localize`:@@leadership.trend.better:besser als zuvor`, icon: 'better' },
  SAME: { word: $localize`:@@leadership.trend.same:wie zuvor`, icon: null },
  WORSE: { word: $localize`:@@leadership.trend.worse:schlechter als zuvor`, icon: 'worse' },
};

export const reportVisibilities: Readonly<Record<StatusReportVisibility, string>> = {
  INTERNAL: $localize`:@@leadership.visibility.internal:nur die eigene Leitung`,
  TENANT: $localize`:@@leadership.visibility.tenant:alle Leitungen im Planungskreis`,
};

const lageWord = (lage: Standing['lage']): string => lagen[lage ?? 'UNKNOWN'].word;

/** "im Plan → gefährdet", "4 → 6 Plätze": what changed against a report; empty where there is none. */
export function changeText({ change, lage, stand, value, unit }: Standing, locale: string): string {
  if (!change) return '';
  const say = (number: number | null | undefined): string => (number == null ? '–' : number.toLocaleString(locale));
  switch (change.kind) {
    case 'NEW':
      return $localize`:@@leadership.change.new:neu`;
    case 'UNCHANGED':
      return $localize`:@@leadership.change.none:unverändert`;
    case 'CONCLUDED':
      return $localize`:@@leadership.change.concluded:abgeschlossen`;
    case 'WORSE':
    case 'BETTER':
      return `${lageWord(change.lageBefore)} → ${lageWord(lage)}`;
    case 'MOVED':
      if (change.valueBefore !== value) return [`${say(change.valueBefore)} → ${say(value)}`, unit].filter(Boolean).join(' ');
      if (change.standBefore && change.standBefore !== stand) return `${blockStands[change.standBefore].word} → ${blockStands[stand].word}`;
      return `${lageWord(change.lageBefore)} → ${lageWord(lage)}`;
  }
}

type Change = NonNullable<Standing['change']>['kind'];

const icons: Readonly<Partial<Record<Change, IconName>>> = { WORSE: 'worse', BETTER: 'better', CONCLUDED: 'better' };

/** In which direction it went; none where that cannot be said. */
export const changeIcon = ({ change }: Standing): IconName | null => (change && icons[change.kind]) ?? null;

const spoken: Readonly<Partial<Record<Change, string>>> = {
  WORSE: $localize`:@@leadership.change.worse:verschlechtert`,
  BETTER: $localize`:@@leadership.change.better:verbessert`,
};

/** What those who cannot see the arrow hear. */
export const changeWord = ({ change }: Standing): string => (change && spoken[change.kind]) ?? '';
