import { ChangeDetectionStrategy, Component, DOCUMENT, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { CsvButton } from '../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { localDay } from '../../core/vocabulary/planned-date';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { ContactPointStore } from '../data/contact-point.store';
import { contactPointTable } from '../model/contact-point-table';
import { type ContactFilter, bodyChoices, bySpace, filterPoints, isFiltering, noSpace, spaceChoices, spacesOf } from '../model/contact-spaces';
import { RegisterSections } from '../sections/register-sections';
import { ContactPointCard } from './contact-point-card';
import { ContactPointForm } from './contact-point-form';

type Parameters = Readonly<Partial<Record<'suche' | 'raum' | 'koerperschaft' | 'beendete' | 'neu', string | null>>>;

/** Where people are met, by social space. Filter and open form live in the address; on paper it is a list to lay out. */
@Component({
  selector: 'pk-contact-points-page',
  imports: [ChoiceFilter, ContactPointCard, ContactPointForm, CsvButton, EmptyState, Icon, PageHead, RegisterSections, SearchFilter],
  providers: [ContactPointStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-points.page.html',
  styleUrls: ['../sections/list.scss', './contact-points.page.scss'],
})
export class ContactPointsPage {
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly raum = input<string>();
  readonly koerperschaft = input<string>();
  readonly beendete = input<string>();
  readonly neu = input<string>();

  private readonly store = inject(ContactPointStore);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly today = localDay(new Date());
  private readonly focus = focusing();
  protected readonly mayAdd = this.session.may('contact.edit');
  protected readonly said = signal('');
  protected readonly withEnded = computed(() => this.beendete() === 'ja');
  protected readonly filter = computed<ContactFilter>(() => ({ text: this.suche() ?? '', space: this.raum() ?? '', bodyId: this.koerperschaft() ?? '' }));
  protected readonly isFiltering = computed(() => isFiltering(this.filter()));
  protected readonly points = this.store.points;
  protected readonly found = computed(() => filterPoints(this.points() ?? [], this.filter()));
  protected readonly spaces = computed(() => spacesOf(this.points() ?? []));
  protected readonly spaceChoices = computed(() => spaceChoices(this.points() ?? []));
  protected readonly bodies = computed(() => bodyChoices(this.points() ?? []));
  protected readonly groups = computed(() => bySpace(this.found(), this.bodies().length === 1));

  constructor() {
    effect(() => {
      const withEnded = this.withEnded();
      untracked(() => void this.store.load(withEnded));
    });
  }

  protected readonly file = (): CsvFile => ({
    name: csvName([this.session.me()?.tenant.name ?? '', $localize`:@@contact.list:Anlaufstellen`, this.filter().space === noSpace ? '' : this.filter().space], this.today),
    table: contactPointTable(this.groups().flatMap(({ points }) => points)),
  });

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: Parameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected print(): void {
    this.window?.print();
  }

  protected closeForm(): void {
    this.look({ neu: null });
    this.focus('#contact-add', 'h1');
  }

  protected added(name: string): void {
    this.said.set($localize`:@@contact.added:${name}:contact: ist ergänzt.`);
    this.closeForm();
  }
}
