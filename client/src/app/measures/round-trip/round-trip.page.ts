import { ChangeDetectionStrategy, Component, type ElementRef, LOCALE_ID, computed, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { csvName } from '../../core/csv/csv-file';
import { Download } from '../../core/csv/download';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { measureProblems } from '../../core/vocabulary/measures';
import { localDay, plannedDate } from '../../core/vocabulary/planned-date';
import { measureAddress } from '../../core/vocabulary/references';
import { Workbooks } from '../../core/xlsx/workbooks';
import type { MeasureRowFault, EditMeasuresMutation } from '../../gql/measures/graphql';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { SheetStore } from '../data/sheet.store';
import { measureText } from '../model/measure-words';
import { planOf, type SheetChange, type SheetPlan, sheetOf } from '../model/sheet';
import { plannedOf } from '../model/sheet-dates';
import { keyHeads } from '../model/sheet-columns';

type Refused = Extract<EditMeasuresMutation['answer'], { __typename: 'MeasuresRefused' }>['refused'][number];

const faults: Readonly<Record<MeasureRowFault, string>> = {
  NOT_FOUND: $localize`:@@measure.sheet.unknown:Eine Maßnahme mit dieser Kennung gibt es nicht, oder sie ist nicht für Sie freigegeben.`,
  NOT_ALLOWED: $localize`:@@measure.sheet.notAllowed:Diese Maßnahme können Sie nicht ändern, oder so, wie sie steht, niemand mehr.`,
  CHANGED_MEANWHILE: $localize`:@@measure.sheet.changedMeanwhile:Inzwischen hat jemand anderes diese Maßnahme geändert; es wurde nichts überschrieben.`,
  NOT_POSSIBLE: '',
  INVALID: $localize`:@@measure.sheet.invalid:Die Angaben passen nicht zueinander, zum Beispiel liegt das Ende vor dem Beginn.`,
};

/** Measures out to a spreadsheet and back again: what would change is shown before anything does. */
@Component({
  selector: 'pk-round-trip-page',
  imports: [Crumbs, Icon, Notice, PageHead, RefusalNotice, RouterLink],
  providers: [SheetStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-trip.page.html',
  styleUrl: './round-trip.page.scss',
})
export class RoundTripPage {
  private readonly store = inject(SheetStore);
  private readonly session = inject(Session);
  private readonly download = inject(Download);
  private readonly workbooks = inject(Workbooks);
  private readonly picked = viewChild.required<ElementRef<HTMLInputElement>>('file');
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly crumbs = [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }];
  protected readonly title = $localize`:@@measure.sheet.title:Maßnahmen in Excel bearbeiten`;
  protected readonly measures = this.store.measures;
  protected readonly plan = signal<SheetPlan | null>(null);
  protected readonly name = signal('');
  /** Whether the file that was chosen is no workbook. */
  protected readonly isUnreadable = signal(false);
  protected readonly isTaking = signal(false);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly said = signal('');
  protected readonly isReady = computed(() => {
    const plan = this.plan();
    return !!plan && plan.edits.length > 0 && plan.problems.length === 0;
  });
  protected readonly text = measureText;
  protected readonly address = measureAddress;

  constructor() {
    void this.store.load();
  }

  protected async giveOut(): Promise<void> {
    const measures = this.measures()?.filter(({ actions }) => actions.includes('measure.edit')) ?? [];
    const { xlsx } = await import('../../core/xlsx/xlsx');
    const name = csvName([this.session.me()?.tenant.name ?? '', $localize`:@@measure.list:Maßnahmen`], localDay(new Date())).replace(/\.csv$/, '.xlsx');
    this.download.save(name, await xlsx(sheetOf(measures), $localize`:@@measure.list:Maßnahmen`));
    this.said.set($localize`:@@csv.saved:${name}:file: liegt in Ihren Downloads.`);
  }

  /** One side of a change, dates as they stand elsewhere. */
  protected shown({ isDate }: SheetChange, text: string): string {
    const planned = isDate ? plannedOf(text) : undefined;
    return planned ? plannedDate(planned, this.locale) : text;
  }

  /** Looks at the file beside what the measures say at this moment. */
  protected async look(file: File | undefined): Promise<void> {
    if (!file) return;
    this.said.set('');
    this.refusal.set(null);
    this.name.set(file.name);
    const [rows] = await Promise.all([this.workbooks.read(file), this.store.load()]);
    this.isUnreadable.set(!rows);
    this.plan.set(rows && planOf(rows, this.measures() ?? [], this.store.known()));
    // the same file can be chosen again when it has been mended
    this.picked().nativeElement.value = '';
    this.focus('#sheet-preview');
  }

  protected async take(): Promise<void> {
    const plan = this.plan();
    if (!plan || this.isTaking()) return;
    this.isTaking.set(true);
    this.refusal.set(null);
    const answer = await this.store.take(plan.edits);
    this.isTaking.set(false);
    switch (answer?.__typename) {
      case 'MeasuresChanged':
        this.plan.set(null);
        this.said.set(answer.count === 1 ? $localize`:@@measure.sheet.takenOne:Eine Maßnahme ist geändert.` : $localize`:@@measure.sheet.taken:${answer.count}:count: Maßnahmen sind geändert.`);
        void this.store.load();
        this.focus('h1');
        return;
      case 'MeasuresRefused':
        this.plan.set({ ...plan, problems: answer.refused.map((refused) => this.problem(refused, plan)) });
        this.focus('#sheet-preview');
        return;
      case 'InvalidInput':
      case 'NotAllowed':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }

  private problem({ measureId, fault, reasons }: Refused, { edits }: SheetPlan) {
    const row = edits.find(({ measure }) => measure.id === measureId)?.row ?? 1;
    return { row, column: keyHeads.id, sentence: faults[fault] || reasons.map((reason) => measureProblems[reason]).join(' ') };
  }
}
