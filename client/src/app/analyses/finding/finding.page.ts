import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followAnalyses } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { findingKinds } from '../../core/vocabulary/analyses';
import { findingAddress, recommendationAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { RecommendationStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { FindingSending } from '../data/finding-sending';
import { FindingVerbs } from '../data/finding-verbs';
import { FindingStore } from '../data/finding.store';
import type { Finding } from '../data/findings.store';
import { FindingForm } from '../findings/finding-form';
import { placeText } from '../model/place';
import { visibilities } from '../model/words';
import { ReasonForm } from '../reason-form';
import { EvidenceList } from './evidence-list';

/** One Befund: what it rests on and what follows from it. */
@Component({
  selector: 'pk-finding-page',
  imports: [Crumbs, Discussion, EvidenceList, FindingForm, History, Icon, PageHead, ReasonForm, RecommendationStateChip, RouterLink, ThreadSection],
  providers: [FindingSending, FindingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './finding.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './finding.page.scss'],
})
export class FindingPage {
  readonly findingId = input.required<string>();

  private readonly store = inject(FindingStore);
  private readonly verbs = inject(FindingVerbs);
  protected readonly sending = inject(FindingSending);
  protected readonly finding = this.store.finding;
  protected readonly talk = computed(() => ({ kind: 'FINDING', id: this.findingId() }));
  protected readonly crumbs = [{ text: $localize`:@@finding.list:Befunde`, address: '/analysen/befunde' }];
  protected readonly kinds = findingKinds;
  protected readonly visibilities = visibilities;
  protected readonly place = placeText;
  protected readonly address = recommendationAddress;
  protected readonly may = computed(() => this.finding()?.actions.includes('finding.edit') ?? false);
  protected readonly open = signal<'words' | 'removal' | null>(null);
  protected readonly said = signal('');
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.findingId();
      untracked(() => {
        this.open.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followAnalyses({
      subject: this.findingId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const finding = this.finding();
        return finding ? [{ name: finding.title, address: findingAddress(finding.id), content: finding }] : null;
      },
    });
    pageName(() => this.finding()?.title);
  }

  protected show(form: 'words' | 'removal'): void {
    this.said.set('');
    this.sending.refusal.set(null);
    this.open.set(form);
  }

  protected leave(): void {
    const form = this.open();
    this.open.set(null);
    this.focus(`#finding-${form}`, 'h1');
  }

  protected saved(finding?: Finding): void {
    if (finding) this.store.put(finding);
    this.told($localize`:@@task.saved:Gespeichert.`);
    this.leave();
  }

  protected met(finding: Finding): void {
    this.store.put(finding);
  }

  protected told(said: string): void {
    this.said.set(said);
    void this.history()?.refresh();
  }

  protected readonly remove = (reason: string) => this.sending.send((version) => this.verbs.remove({ findingId: this.findingId(), version, reason }));

  /** What follows from it may have changed too. */
  private catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (changed.some((id) => id === null || id === this.findingId())) void this.history()?.refresh();
    return this.store.catchUp();
  }
}
