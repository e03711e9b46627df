import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followAgreements } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { agreementAddress } from '../../core/vocabulary/agreements';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import { PageHead } from '../../ui/page-head/page-head';
import { AgreementStore } from '../data/agreement.store';
import { agreementRow } from '../model/agreement-row';
import { agreementVisibilityLabels } from '../model/visibilities';
import { AgreementEnding } from './agreement-ending';
import { AgreementForm } from './agreement-form';
import { PartyTable } from './party-table';

/** One agreement: how it stands, who has agreed to what, and what happened to it. */
@Component({
  selector: 'pk-agreement-page',
  imports: [AgreementEnding, AgreementForm, Chip, Crumbs, DayPipe, EditForm, Editable, History, PageHead, PartyTable, RouterLink],
  providers: [AgreementStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './agreement.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './agreement.page.scss'],
})
export class AgreementPage {
  readonly agreementId = input.required<string>();

  private readonly store = inject(AgreementStore);
  private readonly today = localDay(new Date());
  private readonly locale = inject(LOCALE_ID);
  private readonly history = viewChild(History);
  private readonly focus = focusing();
  protected readonly agreement = this.store.agreement;
  protected readonly row = computed(() => {
    const agreement = this.agreement();
    return agreement && agreementRow(agreement, this.today, this.locale);
  });
  protected readonly mayEdit = computed(() => this.agreement()?.actions.includes('agreement.edit') ?? false);
  protected readonly visibilities = agreementVisibilityLabels;
  protected readonly crumbs = [
    { text: $localize`:@@organization.list:Organisationen`, address: '/organisationen' },
    { text: $localize`:@@agreement.list:Vereinbarungen`, address: '/organisationen/vereinbarungen' },
  ];
  protected readonly ending = signal(false);
  protected readonly said = signal('');

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.agreementId();
      untracked(() => {
        this.ending.set(false);
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followAgreements({
      subject: this.agreementId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const agreement = this.agreement();
        return agreement ? [{ name: agreement.title, address: agreementAddress(agreement.id), content: agreement }] : null;
      },
    });
    pageName(() => this.agreement()?.title);
  }

  protected end(): void {
    this.said.set('');
    this.ending.set(true);
    this.focus('pk-agreement-ending input');
  }

  protected leaveEnding(): void {
    this.ending.set(false);
    this.focus('#agreement-end', 'h1');
  }

  protected ended(): void {
    this.leaveEnding();
    this.said.set($localize`:@@agreement.end.saved:Die Vereinbarung hat einen letzten Tag.`);
    this.changed();
  }

  protected saved(facts: Editable): void {
    facts.close($localize`:@@task.saved:Gespeichert.`);
    this.changed();
  }

  /** What was done stands in the history at once. */
  protected changed(): void {
    void this.history()?.refresh();
  }

  private async catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (!changed.some((id) => id === null || id === this.agreementId())) return true;
    this.changed();
    return this.store.catchUp();
  }
}
