import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { Landing } from '../../core/navigation/landing';
import { Session } from '../../core/session/session';
import { kindWords } from '../../core/vocabulary/block-kinds';
import { localDay } from '../../core/vocabulary/planned-date';
import { cycleNamed, goalAddress, measureAddress, taskAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { type ComparedBlocks, type Comparison, ComparisonStore } from '../data/comparison.store';
import { comparisonTable, doneText, durationText, lastingText } from '../model/compared';

type Compared = Comparison['carried'][number];

/** A cycle beside the one that it follows: how far, how long, what went on and what did not. */
@Component({
  selector: 'pk-comparison-page',
  imports: [Crumbs, PageHead, RouterLink, TableFiles],
  providers: [ComparisonStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './comparison.page.html',
  styles: `
    .text { white-space: pre-line; }
    ul { padding: 0; list-style: none; }
    ul a { display: inline-block; min-block-size: 1.5rem; }
  `,
})
export class ComparisonPage {
  readonly cycleId = input.required<string>();

  private readonly store = inject(ComparisonStore);
  private readonly session = inject(Session);
  private readonly locale = inject(LOCALE_ID);
  protected readonly comparison = this.store.comparison;
  protected readonly title = $localize`:@@compare.title:Vergleich mit dem Zyklus davor`;
  protected readonly crumbs = computed(() => [{ text: $localize`:@@cycle.title:Kreislauf`, address: `/kreislauf/${this.cycleId()}` }]);
  protected readonly kinds = kindWords;
  protected readonly done = doneText;
  protected readonly name = cycleNamed;

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.cycleId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', this.title], localDay(new Date())), table: comparisonTable(this.comparison()?.kinds ?? [], this.locale) });

  /** Of the cycle before, which is over. */
  protected lasting(blocks: ComparedBlocks | null): string {
    return lastingText(blocks, this.locale);
  }

  protected duration(blocks: ComparedBlocks | null): string {
    return durationText(blocks, this.locale);
  }

  protected address({ kind, id }: Compared): string {
    if (kind === 'MEASURE') return measureAddress(id);
    return kind === 'GOAL' ? goalAddress(id) : taskAddress(id);
  }
}
