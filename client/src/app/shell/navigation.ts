import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink } from '@angular/router';
import { filter, map } from 'rxjs';
import { Session } from '../core/session/session';
import { BrandMark } from '../ui/icon/brand-mark';
import { Icon } from '../ui/icon/icon';
import type { IconName } from '../ui/icon/strokes';

interface Entry {
  readonly address: string;
  /** Where its other pages lie. */
  readonly also?: readonly string[];
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
  { address: '/massnahmen', also: ['/methoden', '/handlungskonzepte'], icon: 'measures', label: $localize`:@@measure.list:Maßnahmen`, action: 'measure.read', far: true },
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
  imports: [BrandMark, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'rail' },
  templateUrl: './navigation.html',
})
export class Navigation {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly path = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.pathNow()),
    ),
    { initialValue: this.pathNow() },
  );
  private readonly open = computed(() => entries.filter(({ action }) => !action || this.session.may(action)));
  protected readonly near = computed(() => this.open().filter(({ far }) => !far));
  protected readonly far = computed(() => this.open().filter(({ far }) => far));

  /** Whether the page that is shown belongs to it. */
  protected isHere({ address, also = [] }: Entry): boolean {
    return [address, ...also].some((each) => this.path() === each || this.path().startsWith(`${each}/`));
  }

  private pathNow(): string {
    return this.router.url.split(/[?#]/)[0];
  }
}
