import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { agreedTo } from '../../core/leaving/guarded';
import { followActionItems } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { actionItemAddress } from '../../core/vocabulary/references';
import { TableFiles } from '../../core/xlsx/table-files';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Drafts } from '../../ui/form/drafts';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { AssignForm } from '../assign/assign-form';
import { Undo } from '../change/undo';
import { UndoNotice } from '../change/undo-notice';
import { type ActionItem, ActionItemsStore } from '../data/action-items.store';
import { type ActionItemParameters, isFiltering, questionOf, viewOf } from '../model/action-item-filter';
import { actionItemRow } from '../model/action-item-row';
import { actionItemTable } from '../model/action-item-table';
import { gapOf } from '../model/gap-of';
import { ActionItemFilterBar } from './action-item-filter-bar';
import { ActionItemTable } from './action-item-table';

/** The Aufträge that may be read. What is shown, and whether the form is open, lives in the address. */
@Component({
  selector: 'pk-action-items-page',
  imports: [ActionItemFilterBar, ActionItemTable, AssignForm, EmptyState, Icon, PageHead, RouterLink, TableFiles, UndoNotice],
  providers: [ActionItemsStore, Drafts, Undo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-items.page.html',
  styleUrl: './action-items.page.scss',
})
export class ActionItemsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly von = input<string>();
  readonly an = input<string>();
  readonly nur = input<string>();
  readonly folge = input<string>();
  readonly neu = input<string>();
  /** The content that a new Auftrag is about. */
  readonly inhalt = input<string>();
  /** What it is to do. */
  readonly titel = input<string>();
  /** What is missing in the Roter Faden, and to what. */
  readonly stelle = input<string>();
  readonly zu = input<string>();

  protected readonly store = inject(ActionItemsStore);
  private readonly undo = inject(Undo);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  private readonly focus = focusing();
  protected readonly mayAssign = this.session.may('actionItem.assign');
  protected readonly isReading = signal(false);
  protected readonly view = computed(() => viewOf({ suche: this.suche(), stand: this.stand(), von: this.von(), an: this.an(), nur: this.nur(), folge: this.folge() }), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly gap = computed(() => gapOf(this.stelle(), this.zu()));
  protected readonly isFiltering = computed(() => isFiltering(this.view()));
  protected readonly rows = computed(() => this.store.items()?.map((item) => actionItemRow(item, this.locale)) ?? null);

  constructor() {
    void this.store.loadOrganizations();
    followActionItems({
      subject: () => JSON.stringify(this.view()),
      catchUp: () => this.store.refresh({ isPatient: true }),
      rows: () => this.store.items()?.map((item) => ({ name: `A${item.number}`, address: actionItemAddress(item.id), content: item })) ?? null,
    });
    effect(() => {
      const question = questionOf(this.view());
      untracked(() => void this.store.load(question));
    });
  }

  protected readonly file = async (): Promise<CsvFile | null> => {
    const items = await this.store.all();
    return items && { name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@actionItem.list:Aufträge`], this.today), table: actionItemTable(items.map((item) => actionItemRow(item, this.locale))) };
  };

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: ActionItemParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected showOpen(): void {
    this.look({ suche: null, stand: null, von: null, an: null, nur: null });
  }

  protected closeForm(): void {
    this.look({ neu: null, inhalt: null, titel: null, stelle: null, zu: null });
    this.focus('#action-item-add', 'h1');
  }

  protected assigned(id: string): void {
    void this.router.navigateByUrl(actionItemAddress(id), { info: agreedTo });
  }

  /** The rows may be gone: what was changed may no longer be what the list is narrowed down to. */
  protected async changed(items: readonly ActionItem[]): Promise<void> {
    this.undo.offer(items);
    await this.store.refresh();
    this.focus('pk-undo-notice button', 'h1');
  }

  protected async takenBack(): Promise<void> {
    await this.store.refresh();
    this.focus('h1');
  }

  /** The first of the new rows gets the focus: the button may be gone. */
  protected async more(): Promise<void> {
    const place = (this.rows()?.length ?? 0) + 1;
    this.isReading.set(true);
    await this.store.more();
    this.isReading.set(false);
    this.focus(`tbody tr:nth-child(${place}) th a`);
  }
}
