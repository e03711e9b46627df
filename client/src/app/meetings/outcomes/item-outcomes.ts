import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Icon } from '../../ui/icon/icon';
import type { AgendaItem, Meeting } from '../data/meeting.store';
import { MeetingVerbs } from '../data/meeting-verbs';
import { ReasonForm, type Reasoned } from '../forms/reason-form';
import { Sending } from '../forms/sending';
import { OutcomeEditForm } from './outcome-edit-form';
import { OutcomeForm } from './outcome-form';
import type { Outcome } from './outcome-kinds';
import { OutcomeList } from './outcome-list';

/** What came of one item, and where more is held fast. */
@Component({
  selector: 'pk-item-outcomes',
  imports: [Icon, OutcomeEditForm, OutcomeForm, OutcomeList, ReasonForm, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    section { display: grid; gap: 0.625rem; }
    h3 { font-size: 0.875rem; line-height: 1.25rem; font-weight: 600; }
    .unfold { justify-self: start; }
  `,
  template: `
    @let it = item();
    <section [attr.aria-labelledby]="'outcomes-' + it.id">
      <h3 tabindex="-1" [id]="'outcomes-' + it.id"><ng-container i18n="@@outcome.list">Ergebnisse zu TOP {{ it.position }}</ng-container></h3>
      @if (it.outcomes.length) {<pk-outcome-list [outcomes]="it.outcomes" [mayChange]="mayRun()" (edited)="edit($event)" (removed)="remove($event)" />} @else {<p class="hint" i18n="@@outcome.none">Noch kein Ergebnis. Ohne Ergebnis kehrt der Punkt in die nächste Sitzung zurück.</p>}
      @if (edited(); as outcome) {@for (one of [outcome]; track one.id) {<pk-outcome-edit-form [meeting]="meeting()" [outcome]="one" (saved)="saved()" (left)="leave()" />}}
      @if (removing()?.assignment) {<pk-reason-form [of]="reasoned()" (saved)="removed()" (left)="leave()" />}
      <pk-refusal [of]="sending.refusal()" />
      @if (mayRun()) {
        @if (folds()) {<button class="btn btn--small unfold" type="button" [attr.aria-expanded]="isUnfolded()" (click)="unfold()"><pk-icon [name]="isUnfolded() ? 'up' : 'add'" /><ng-container i18n="@@outcome.form">Ergebnis festhalten</ng-container><span class="sr">&ngsp;({{ it.title }})</span></button>}
        @if (!folds() || isUnfolded()) {<pk-outcome-form [meeting]="meeting()" [item]="it" (saved)="done.emit($event)" />}
      }
    </section>
  `,
})
export class ItemOutcomes {
  readonly meeting = input.required<Meeting>();
  readonly item = input.required<AgendaItem>();
  /** Whether the form is opened only when somebody wants it. */
  readonly folds = input(false);
  readonly done = output<string>();

  private readonly verbs = inject(MeetingVerbs);
  private readonly focus = focusing();
  protected readonly sending = inject(Sending);
  protected readonly isUnfolded = signal(false);
  protected readonly removing = signal<Outcome | null>(null);
  private readonly editing = signal('');
  protected readonly edited = computed(() => this.item().outcomes.find(({ id }) => id === this.editing()));
  protected readonly mayRun = computed(() => this.meeting().actions.includes('run'));
  protected readonly reasoned = computed<Reasoned>(() => ({
    heading: $localize`:@@outcome.withdraw:Auftrag A${this.removing()?.assignment?.number ?? 0}:number: zurücknehmen`,
    consequence: $localize`:@@outcome.withdraw.consequence:Er steht nicht mehr im Protokoll und gilt als aufgehoben.`,
    submit: $localize`:@@outcome.withdraw.submit:Auftrag zurücknehmen`,
    ask: (reason) => this.verbs.removeOutcome({ ...this.seen(), reason }),
  }));

  protected unfold(): void {
    this.isUnfolded.update((isUnfolded) => !isUnfolded);
    if (this.isUnfolded()) this.focus('pk-outcome-form textarea');
  }

  protected edit({ id }: Outcome): void {
    this.removing.set(null);
    this.editing.set(id);
  }

  protected saved(): void {
    this.leave();
    this.done.emit($localize`:@@outcome.said.edited:Das Ergebnis ist geändert.`);
  }

  protected async remove(outcome: Outcome): Promise<void> {
    this.editing.set('');
    this.removing.set(outcome);
    if (outcome.assignment) return;
    if ((await this.sending.send(() => this.verbs.removeOutcome({ ...this.seen(), reason: '' }))) === 'saved') this.removed();
  }

  protected removed(): void {
    this.leave();
    this.done.emit($localize`:@@outcome.said.removed:Das Ergebnis ist zurückgenommen.`);
  }

  protected leave(): void {
    this.removing.set(null);
    this.editing.set('');
    this.focus('h3');
  }

  private seen(): { outcomeId: string; version: number } {
    const { id = '', version = 0 } = this.removing() ?? {};
    return { outcomeId: id, version };
  }
}
