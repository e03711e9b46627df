import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { followLessons } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { LessonsStore } from '../data/lessons.store';
import { LessonForm } from '../lessons/lesson-form';
import { LessonItem } from '../lessons/lesson-item';
import { type LessonFilter, foundLessons, isFiltering, lessonCycle, lessonStates, lessonTable } from '../model/lesson-words';

/** Query parameters; null takes one away. */
type Parameters = Readonly<Partial<Record<'suche' | 'stand' | 'zyklus' | 'neu', string | null>>>;

/** What was learned in all cycles. The filter, and whether the form is open, lives in the address. */
@Component({
  selector: 'pk-lessons-page',
  imports: [ChoiceFilter, EmptyState, Icon, LessonForm, LessonItem, PageHead, SearchFilter, TableFiles],
  providers: [LessonsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lessons.page.html',
  styles: `
    .filter { display: flex; flex-wrap: wrap; gap: 0.375rem 1rem; align-items: center; margin-block: 0.75rem 0.5rem; }
    ul { display: grid; gap: 1rem; padding: 0; list-style: none; }
    li { border-block-start: 1px solid var(--pk-line); padding-block-start: 0.75rem; }
  `,
})
export class LessonsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly zyklus = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(LessonsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly focus = focusing();
  protected readonly mayWrite = this.session.may('lesson.write');
  protected readonly said = signal('');
  protected readonly all = this.store.lessons;
  protected readonly states = Object.entries(lessonStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly filter = computed<LessonFilter>(() => ({ text: this.suche() ?? '', state: this.stand() ?? '', cycleId: this.zyklus() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly found = computed(() => foundLessons(this.all() ?? [], this.filter()));
  protected readonly cycles = computed(() => [...new Map((this.all() ?? []).map((lesson) => [lesson.cycle.id, lessonCycle(lesson)]))].map(([value, label]) => ({ value, label })));

  constructor() {
    void this.store.load(null);
    followLessons({
      catchUp: () => this.store.load(null, { isPatient: true }),
      rows: () => this.all()?.map((lesson) => ({ name: `L${lesson.number}`, address: '/lernen', content: lesson })) ?? null,
    });
  }

  protected readonly file = (): CsvFile => ({ name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@lesson.list:Lehren`], localDay(new Date())), table: lessonTable(this.found()) });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: Parameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('h1');
  }

  protected added(): void {
    this.said.set($localize`:@@lesson.added:Die Lehre ist festgehalten.`);
    this.closeForm();
  }

  protected decided(): void {
    this.said.set($localize`:@@lesson.decided:Es steht jetzt fest, was aus der Lehre wird.`);
  }
}
