import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { Session } from '../../core/session/session';
import { measureAddress } from '../../core/vocabulary/references';
import type { ImpactModel } from '../data/impact-model.store';
import { type OpenAssumption, OpenAssumptionsStore } from '../data/open-assumptions.store';
import { AnswerForm } from './answer-form';

/** Before a cycle closes, the assumption behind each of its measures is asked again: did it hold? */
@Component({
  selector: 'pk-open-assumptions',
  imports: [AnswerForm, RouterLink],
  providers: [OpenAssumptionsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (assumptions()?.length) {
      <section aria-labelledby="open-assumptions">
        <div class="section-head"><h2 id="open-assumptions" tabindex="-1" i18n="@@impact.open">Annahmen hinter den Maßnahmen</h2></div>
        <p class="small muted" i18n="@@impact.open.why">Was die Maßnahmen vorausgesetzt haben, wird vor dem Abschluss noch einmal gefragt.</p>
        <ul class="rows">
          @for (each of assumptions(); track each.id) {
            <li [attr.data-assumption]="each.id">
              <a [routerLink]="address(each.measure.id)">{{ each.measure.name }}</a>
              <div>
                <p>{{ each.text }}</p>
                @if (each.refutedBy) {<p class="small muted"><ng-container i18n="@@impact.refutedBy.says">Dagegen spräche:</ng-container> {{ each.refutedBy }}</p>}
                @if (answering() === each.id) {
                  <pk-answer-form [measureId]="each.measure.id" [assumptionId]="each.id" [version]="versionOf(each.measure.id) ?? each.version" [text]="each.text" (saved)="saved()" (met)="met($event)" (left)="leave()" />
                } @else if (each.actions.includes('assumption.answer')) {
                  <button class="link-btn" type="button" (click)="answering.set(each.id)"><ng-container i18n="@@impact.check">Annahme prüfen</ng-container><span class="sr">&ngsp;({{ each.text }})</span></button>
                } @else {
                  <p class="small muted">@if (each.answering; as asked) {<ng-container i18n="@@impact.ask">Das sagt, wer für die Maßnahme verantwortlich ist: {{ asked.name }}.</ng-container>} @else {<ng-container i18n="@@impact.askPlanner">Für die Maßnahme ist noch niemand verantwortlich. Fragen Sie die Stelle, die den Zyklus plant.</ng-container>}</p>
                  @if (mayAssign) {<a class="link-btn" routerLink="/auftraege" [queryParams]="{ neu: 'auftrag', titel: title(each) }"><ng-container i18n="@@thread.broken.assign">Als Auftrag vergeben</ng-container><span class="sr">&ngsp;({{ each.text }})</span></a>}
                }
              </div>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `ul { padding: 0; margin: 0.5rem 0 0; list-style: none; border-block-start: 1px solid var(--pk-edge); }`,
})
export class OpenAssumptions {
  readonly cycleId = input.required<string>();
  readonly changed = output();

  private readonly store = inject(OpenAssumptionsStore);
  private readonly focus = focusing();
  protected readonly assumptions = this.store.assumptions;
  protected readonly answering = signal<string | null>(null);
  /** Of the models that somebody else has changed since the list was read. */
  private readonly versions = signal<Readonly<Record<string, number>>>({});
  protected readonly mayAssign = inject(Session).may('actionItem.assign');
  protected readonly address = measureAddress;

  constructor() {
    effect(() => {
      const id = this.cycleId();
      untracked(() => void this.store.load(id));
    });
  }

  /** An Auftrag says in one line what is to be done. */
  protected title({ measure, text }: OpenAssumption): string {
    return `${$localize`:@@impact.check:Annahme prüfen`} (${measure.name}): ${text}`.slice(0, 200);
  }

  protected versionOf(measureId: string): number | undefined {
    return this.versions()[measureId];
  }

  protected leave(): void {
    this.answering.set(null);
    this.focus('#open-assumptions', 'h1');
  }

  protected met({ id, version }: ImpactModel): void {
    this.versions.update((versions) => ({ ...versions, [id]: version }));
  }

  protected async saved(): Promise<void> {
    await this.store.load(this.cycleId());
    this.versions.set({});
    this.leave();
    this.changed.emit();
  }
}
