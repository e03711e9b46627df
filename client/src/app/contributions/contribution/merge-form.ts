import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { type TreeValidationResult, form } from '@angular/forms/signals';
import { everyWord } from '../../core/filtering/every-word';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { SearchFilter } from '../../ui/filters/search-filter';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Notice } from '../../ui/notice/notice';
import { ContributionSending } from '../data/contribution-sending';
import { ContributionVerbs } from '../data/contribution-verbs';
import { type Contribution, ContributionsStore } from '../data/contributions.store';
import { codeOf } from '../model/contribution-row';

/** As many as one look takes in. */
const shownAtOnce = 20;

/** Has contributions that say the same answered with this one. */
@Component({
  selector: 'pk-merge-form',
  imports: [Form, FormButtons, Notice, RefusalNotice, SearchFilter],
  providers: [ContributionsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form-box" [pkForm]="form" (escaped)="left.emit()" aria-labelledby="merge-form">
      <div>
        <p class="legend" id="merge-form" i18n="@@contribution.merge">Zusammenführen</p>
        <p class="small" i18n="@@contribution.merge.hint">Die gewählten Beiträge behalten ihre Worte und ihre Absender; alle bekommen dieselbe Antwort, spätestens am frühesten ihrer Tage.</p>
      </div>
      <pk-search-filter label="Suchen" i18n-label="@@analysis.filter" hint="Thema, Text, Name …" i18n-hint="@@contribution.filter.hint" [text]="text()" (typed)="text.set($event ?? '')" />
      <fieldset>
        <legend class="legend" i18n="@@contribution.merge.which">Mit diesem werden auch beantwortet</legend>
        @for (other of shown(); track other.id) {
          <label class="check"><input #box type="checkbox" [checked]="chosen().includes(other.id)" (change)="choose(other.id, box.checked)" />{{ other.name }}</label>
        } @empty {
          <p class="muted" i18n="@@contribution.merge.none">Kein anderer offener Beitrag passt dazu.</p>
        }
      </fieldset>
      @if (isMissing()) {<pk-notice kind="refusal" heading="Bitte wählen Sie mindestens einen Beitrag." i18n-heading="@@contribution.merge.missing" />}
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Zusammenführen" i18n-submit="@@contribution.merge" (left)="left.emit()" />
    </form>
  `,
  styles: `fieldset { display: grid; justify-items: start; gap: 0.25rem; padding: 0; margin: 0; border: 0; } .check { min-block-size: 1.5rem; }`,
})
export class MergeForm {
  readonly contribution = input.required<Contribution>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(ContributionVerbs);
  private readonly store = inject(ContributionsStore);
  protected readonly sending = inject(ContributionSending);
  protected readonly text = signal('');
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly isMissing = signal(false);
  /** Those that were chosen stay, whatever is typed. */
  protected readonly shown = computed(() => {
    const others = (this.store.contributions() ?? []).filter(({ id, actions }) => id !== this.contribution().id && actions.includes('contribution.merge'));
    const fits = everyWord(this.text());
    return others
      .map(({ id, number, topic, text }) => ({ id, name: `${codeOf(number)} ${topic}`, words: [topic, text] }))
      .filter(({ id, name, words }) => this.chosen().includes(id) || fits([name, ...words]))
      .slice(0, shownAtOnce);
  });
  protected readonly form = form(signal({}), () => undefined, { submission: { action: () => this.save() } });

  constructor() {
    void this.store.load();
    focusing()('pk-merge-form input');
  }

  protected choose(id: string, isChosen: boolean): void {
    this.isMissing.set(false);
    this.chosen.update((ids) => (isChosen ? [...ids, id] : ids.filter((each) => each !== id)));
  }

  private async save(): Promise<TreeValidationResult> {
    this.isMissing.set(this.chosen().length === 0);
    if (this.isMissing()) return;
    if ((await this.sending.send((seen) => this.verbs.merge({ ...seen, otherIds: [...this.chosen()] }))) === 'saved') this.saved.emit();
    return;
  }
}
