import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../core/session/session';
import { BrandMark } from '../ui/icon/brand-mark';
import { Icon } from '../ui/icon/icon';
import type { IconName } from '../ui/icon/strokes';

interface Entry {
  readonly address: string;
  readonly icon: IconName;
  readonly label: string;
  /** The action without which the entry is not there. */
  readonly action?: string;
  /** Below "Mehr" on a phone, below the line elsewhere. */
  readonly far?: true;
}

const entries: readonly Entry[] = [
  { address: '/heute', icon: 'today', label: $localize`:@@navigation.today:Heute` },
  { address: '/kreislauf', icon: 'cycle', label: $localize`:@@navigation.cycle:Kreislauf`, action: 'cycle.read' },
  { address: '/sitzungen', icon: 'meetings', label: $localize`:@@navigation.meetings:Sitzungen`, action: 'meeting.read' },
  { address: '/auftraege', icon: 'assignment', label: $localize`:@@actionItem.list:Aufträge`, action: 'actionItem.read' },
  { address: '/analysen', icon: 'analyses', label: $localize`:@@analysis.list:Analysen`, action: 'analysis.read', far: true },
  { address: '/beitraege', icon: 'contributions', label: $localize`:@@contribution.list:Beiträge`, action: 'contribution.read', far: true },
  { address: '/ziele', icon: 'goals', label: $localize`:@@goal.list:Ziele`, action: 'goal.read', far: true },
  { address: '/massnahmen', icon: 'measures', label: $localize`:@@measure.list:Maßnahmen`, action: 'measure.read', far: true },
  { address: '/methoden', icon: 'methods', label: $localize`:@@method.list:Methodenkoffer`, action: 'method.read', far: true },
  { address: '/handlungskonzepte', icon: 'action-plans', label: $localize`:@@actionPlan.list:Handlungskonzepte`, action: 'actionPlan.read', far: true },
  { address: '/leitung', icon: 'reports', label: $localize`:@@navigation.leadership:Leitung`, action: 'leadership.read', far: true },
  { address: '/beschluesse', icon: 'resolutions', label: $localize`:@@resolution.list:Beschlüsse`, action: 'paper.read', far: true },
  { address: '/lernen', icon: 'returning', label: $localize`:@@learning.title:Lernen`, action: 'lesson.read', far: true },
  { address: '/roter-faden', icon: 'link', label: $localize`:@@goal.thread:Roter Faden`, action: 'thread.read', far: true },
  { address: '/organisationen', icon: 'organizations', label: $localize`:@@organization.list:Organisationen`, action: 'organization.read', far: true },
  { address: '/fachplanungen', icon: 'sector-plans', label: $localize`:@@sectorPlan.list:Fachplanungen`, action: 'sectorPlan.read', far: true },
  { address: '/vorlagen', icon: 'templates', label: $localize`:@@template.list:Vorlagen`, action: 'template.read', far: true },
  { address: '/verwaltung', icon: 'administration', label: $localize`:@@navigation.administration:Verwaltung`, action: 'account.manage', far: true },
];

@Component({
  selector: 'pk-navigation',
  imports: [BrandMark, Icon, RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'rail' },
  templateUrl: './navigation.html',
})
export class Navigation {
  private readonly session = inject(Session);
  private readonly open = computed(() => entries.filter(({ action }) => !action || this.session.may(action)));
  protected readonly near = computed(() => this.open().filter(({ far }) => !far));
  protected readonly far = computed(() => this.open().filter(({ far }) => far));
}
