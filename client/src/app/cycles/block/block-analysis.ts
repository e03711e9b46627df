import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import { findingKinds } from '../../core/vocabulary/analyses';
import { recommendationStates } from '../../status/status-words';
import { Icon } from '../../ui/icon/icon';
import type { Block } from './block.store';

/** What a block of analyses has brought so far, in numbers that lead to it. */
@Component({
  selector: 'pk-block-analysis',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="section-head"><h2 id="block-analysis" i18n="@@block.analysis">Was die Analyse gezeigt hat</h2></div>
    <dl class="rows">
      @for (part of parts(); track part.address) {
        <div>
          <dt>{{ part.name }}</dt>
          <dd>
            @for (each of part.counts; track each.code) {
              <a [routerLink]="part.address" [queryParams]="{ zyklus: block().cycle.id, baustein: block().id, art: each.code }">{{ each.word }}: {{ each.count }}</a>
            } @empty {<span class="muted">{{ part.none }}</span>}
          </dd>
        </div>
      }
    </dl>
    @if (mayWrite) {<a class="btn btn--small" routerLink="/analysen/befunde" [queryParams]="{ neu: 'befund', baustein: block().id }"><pk-icon name="add" /><ng-container i18n="@@finding.add">Befund aufnehmen</ng-container></a>}
  `,
  styles: `
    dd { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    dd a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
    .btn { margin-block-start: 0.75rem; }
  `,
})
export class BlockAnalysis {
  readonly block = input.required<Block>();

  protected readonly mayWrite = inject(Session).may('analysis.write');
  protected readonly parts = computed(() => {
    const { findings = [], recommendations = [] } = this.block().analysis ?? {};
    const found = Object.entries(findingKinds).flatMap(([code, word]) => findings.filter(({ kind }) => kind === code).map(({ count }) => ({ code, word, count })));
    const recommended = Object.entries(recommendationStates).flatMap(([code, { word }]) => recommendations.filter(({ state }) => state === code).map(({ count }) => ({ code, word, count })));
    return [
      { name: $localize`:@@finding.list:Befunde`, address: '/analysen/befunde', none: $localize`:@@block.analysis.noFinding:noch keiner`, counts: found },
      { name: $localize`:@@recommendation.list:Empfehlungen`, address: '/analysen/empfehlungen', none: $localize`:@@block.analysis.noRecommendation:noch keine`, counts: recommended },
    ];
  });
}
