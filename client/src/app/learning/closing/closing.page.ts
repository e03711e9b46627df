import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { agreedTo } from '../../core/leaving/guarded';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { cycleNamed } from '../../core/vocabulary/references';
import { OpenAssumptions } from '../../impact-models/answer/open-assumptions';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { type Closing, ClosingStore } from '../data/closing.store';
import { LessonsSection } from '../lessons/lessons';
import { NextCycleForm } from './next-cycle-form';

/** A cycle at its end: what keeps it open, what was learned, and the cycle that follows. */
@Component({
  selector: 'pk-closing-page',
  imports: [Crumbs, Icon, LessonsSection, NextCycleForm, OpenAssumptions, PageHead, RefusalNotice, RouterLink],
  providers: [ClosingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './closing.page.html',
  styles: `
    ul { display: grid; gap: 0.25rem; padding: 0; list-style: none; }
    ul.points li { display: flex; gap: 0.375rem; align-items: center; min-block-size: 1.5rem; }
  `,
})
export class ClosingPage {
  readonly cycleId = input.required<string>();

  protected readonly store = inject(ClosingStore);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  protected readonly closing = this.store.closing;
  protected readonly isStarting = signal(false);
  protected readonly said = signal('');
  protected readonly title = $localize`:@@cycleClosing.title:Abschluss`;
  protected readonly may = computed(() => new Set(this.closing()?.actions));
  protected readonly origin = computed(() => ({ cycleId: this.cycleId() }));
  protected readonly crumbs = computed(() => [{ text: $localize`:@@cycle.title:Kreislauf`, address: `/kreislauf/${this.cycleId()}` }]);
  protected readonly hasEnded = computed(() => ['CLOSED', 'ABANDONED'].includes(this.closing()?.cycle.state ?? ''));

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.cycleId();
      untracked(() => {
        this.isStarting.set(false);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
  }

  protected name({ cycle: { body, number } }: Closing): string {
    return cycleNamed({ name: body.name, number });
  }

  protected async close(closing: Closing): Promise<void> {
    this.said.set('');
    if (!(await this.store.close(closing))) return;
    this.said.set($localize`:@@closing.closed:Der Zyklus ist abgeschlossen.`);
    this.focus('h1');
  }

  protected leave(): void {
    this.isStarting.set(false);
    this.focus('h1');
  }

  protected started(id: string): void {
    void this.router.navigate(['/kreislauf', id], { info: agreedTo });
  }

  protected learned(): void {
    this.store.refusal.set(null);
    void this.store.refresh();
  }
}
