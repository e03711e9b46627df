import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followContributions } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { contributionAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { ContributionTabs } from '../contribution-tabs';
import { ContributionsStore } from '../data/contributions.store';
import { heardBy, heardTable } from '../model/heard';
import { HeardBars } from './heard-bars';

/** The mirror of participation: from where, about whom and by whom something was said, and what became of it. */
@Component({
  selector: 'pk-heard-page',
  imports: [ContributionTabs, EmptyState, HeardBars, PageHead, TableFiles],
  providers: [ContributionsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-page-head heading="Wer wurde gehört" i18n-heading="@@heard.title" />
    <pk-contribution-tabs />
    @if (all(); as some) {
      @if (some.length) {
        <div class="over">
          <span class="small muted" i18n="@@heard.counted">{some.length, plural, =1 {Gezählt ist ein Beitrag, den Sie lesen dürfen.} other {Gezählt sind {{ some.length }} Beiträge, die Sie lesen dürfen.}}</span>
          <pk-table-files [file]="file" sheet="Wer wurde gehört" i18n-sheet="@@heard.title" />
        </div>
        <div class="stack">
          @for (part of parts(); track part.id) {<pk-heard-bars [id]="part.id" [about]="part.about" [lines]="part.lines" />}
        </div>
      } @else {
        <pk-empty-state><ng-container i18n="@@heard.none">Noch kein Beitrag. Hier wird zu sehen sein, aus welchen Sozialräumen, zu welchen Zielgruppen und von wem etwas kam, und wer fehlt.</ng-container></pk-empty-state>
      }
    }
  `,
})
export class HeardPage {
  private readonly store = inject(ContributionsStore);
  private readonly session = inject(Session);
  protected readonly all = this.store.contributions;
  protected readonly parts = computed(() => {
    const some = this.all() ?? [];
    return [
      { id: 'heard-space', about: $localize`:@@heard.bySpace:Nach Sozialraum`, lines: heardBy(some, 'socialSpace') },
      { id: 'heard-group', about: $localize`:@@heard.byGroup:Nach Zielgruppe`, lines: heardBy(some, 'targetGroup') },
      { id: 'heard-provider', about: $localize`:@@heard.byProvider:Nach Träger und Herkunft`, lines: heardBy(some, 'provider') },
    ];
  });

  constructor() {
    void this.store.load();
    followContributions({
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.all()?.map((it) => ({ name: it.topic, address: contributionAddress(it.id), content: it })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@heard.title:Wer wurde gehört`], localDay(new Date())), table: heardTable(this.parts()) });
}
