import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { type Segment, Segments } from '../../ui/segments/segments';
import { InboxStore, type InboxView, type Snooze, type SortingRefused } from '../data/inbox.store';
import { type ShownGroup, shownGroup } from '../model/shown-group';
import { InboxGroupCard } from './inbox-group';

const views: Readonly<Record<string, InboxView>> = { zurueckgestellt: 'SNOOZED', gelesen: 'READ' };

type Sorting = Awaited<ReturnType<InboxStore['markRead']>>;

/** What the reader is told, by what it is about. What is shown lives in the address. */
@Component({
  selector: 'pk-inbox',
  imports: [EmptyState, InboxGroupCard, Notice, PageHead, RefusalNotice, RouterLink, Segments],
  providers: [InboxStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './inbox.page.html',
})
export class InboxPage {
  /** Query parameter of the address. */
  readonly ansicht = input<string>();

  private readonly store = inject(InboxStore);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  private readonly locale = inject(LOCALE_ID);
  private readonly now = new Date();
  protected readonly segments: readonly Segment<InboxView>[] = [
    { value: 'OPEN', label: $localize`:@@inbox.view.open:Neu` },
    { value: 'SNOOZED', label: $localize`:@@inbox.view.snoozed:Zurückgestellt` },
    { value: 'READ', label: $localize`:@@inbox.view.read:Gelesen` },
  ];
  protected readonly view = computed(() => views[this.ansicht() ?? ''] ?? 'OPEN');
  protected readonly inbox = this.store.inbox;
  protected readonly groups = computed(() => this.inbox()?.groups.map((group) => shownGroup(group, this.now, this.locale)) ?? []);
  /** What was done last, and can be taken back. */
  protected readonly done = signal<{ readonly text: string; readonly ids: string[] } | null>(null);
  protected readonly refusal = signal<SortingRefused | null>(null);

  constructor() {
    effect(() => {
      const view = this.view();
      untracked(() => void this.store.load(view));
    });
  }

  protected look(view: InboxView): void {
    this.done.set(null);
    const ansicht = Object.keys(views).find((name) => views[name] === view) ?? null;
    void this.router.navigate([], { queryParams: { ansicht }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** Whoever opens the thing has seen what is told of it. */
  protected open({ ids }: ShownGroup): void {
    if (this.view() === 'OPEN') void this.store.markRead(ids);
  }

  protected async read(group: ShownGroup): Promise<void> {
    await this.sort(group, () => this.store.markRead(group.ids), $localize`:@@inbox.done.read:„${group.name}:name:“ ist gelesen.`);
  }

  protected async snooze(group: ShownGroup, to: Snooze): Promise<void> {
    await this.sort(group, () => this.store.snooze(group.ids, to), $localize`:@@inbox.done.snoozed:„${group.name}:name:“ ist zurückgestellt.`);
  }

  protected async reopen(group: ShownGroup): Promise<void> {
    await this.sort(group, () => this.store.reopen(group.ids), $localize`:@@inbox.done.reopened:„${group.name}:name:“ steht wieder unter „Neu“.`);
    this.done.update((done) => done && { ...done, ids: [] });
  }

  protected async readAll(): Promise<void> {
    const ids = this.groups().flatMap((group) => group.ids);
    if (this.settle(await this.store.markRead(ids), $localize`:@@inbox.done.readAll:Alles ist gelesen.`, ids)) this.focus('h1');
  }

  protected async takeBack(): Promise<void> {
    const { ids } = this.done() ?? { ids: [] };
    if (!this.settle(await this.store.reopen(ids), $localize`:@@inbox.done.takenBack:Es steht wieder unter „Neu“.`, [])) return;
    await this.store.load(this.view());
    this.focus('pk-inbox-group h2 a', 'h1');
  }

  /** Afterwards the focus is on what takes its place. */
  private async sort({ id, ids }: ShownGroup, act: () => Promise<Sorting>, text: string): Promise<void> {
    const place = this.groups().findIndex((group) => group.id === id);
    if (!this.settle(await act(), text, ids)) return;
    const next = Math.min(place + 1, this.groups().length);
    this.focus(`pk-inbox-group:nth-of-type(${next}) h2 :is(a, span)`, 'h1');
  }

  private settle(result: Sorting, text: string, ids: string[]): boolean {
    const isDone = result?.__typename === 'NotificationsSorted';
    this.refusal.set(!result || result.__typename === 'NotificationsSorted' ? null : result);
    this.done.set(isDone ? { text, ids } : null);
    return isDone;
  }
}
