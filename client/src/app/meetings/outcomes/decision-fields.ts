import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { holderChoices } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import type { Meeting } from '../data/meeting.store';
import type { DecisionTree } from './decision';

/** How was voted on a decision, and to whom it goes as a recommendation. */
@Component({
  selector: 'pk-decision-fields',
  imports: [Control, Field, FormField, HolderInput, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    :host { display: grid; gap: 0.75rem; }
    .votes { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 0.75rem; }
    .votes pk-field { inline-size: 5rem; }
    .votes .hint { padding-block-end: 0.5rem; }
    .is-over { display: inline-flex; gap: 0.25rem; align-items: center; color: var(--pk-risk); font-weight: 500; }
  `,
  template: `
    <div class="votes">
      <pk-field [of]="of().votesFor" label="ja" i18n-label="@@outcome.votesFor"><input pkControl type="number" [formField]="of().votesFor" /></pk-field>
      <pk-field [of]="of().votesAgainst" label="nein" i18n-label="@@outcome.votesAgainst"><input pkControl type="number" [formField]="of().votesAgainst" /></pk-field>
      <pk-field [of]="of().abstained" label="enthalten" i18n-label="@@outcome.abstained"><input pkControl type="number" [formField]="of().abstained" /></pk-field>
      <p class="hint" aria-live="polite">@if (tooMany()) {<span class="is-over"><pk-icon name="risk" />{{ sum() }}</span>} @else {{{ sum() }}}</p>
    </div>
    <pk-field [of]="of().recommendedTo" label="Als Empfehlung an" i18n-label="@@outcome.recommend" optional hint="Steht dann auf der nächsten Tagesordnung dort." i18n-hint="@@outcome.recommend.hint">
      <pk-holder-input [choices]="organizations()" [present]="present()" [formField]="of().recommendedTo" />
    </pk-field>
  `,
})
export class DecisionFields {
  readonly of = input.required<DecisionTree>();
  readonly meeting = input.required<Meeting>();
  /** To whom it goes at present, by name. */
  readonly present = input('');

  private readonly directory = inject(Directory);
  protected readonly organizations = computed(() => holderChoices(this.directory.entries() ?? []).filter(({ holder }) => holder.startsWith('organization:')));
  private readonly votes = computed(() => {
    const { votesFor, votesAgainst, abstained } = this.of();
    return [votesFor, votesAgainst, abstained].reduce((sum, vote) => sum + (vote().value() ?? 0), 0);
  });
  private readonly voters = computed(() => this.meeting().people.filter(({ isGuest, attendance }) => !isGuest && (attendance === 'PRESENT' || attendance === 'BY_DEPUTY')).length);
  /** Said, not refused: who came may be noted later. */
  protected readonly tooMany = computed(() => this.votes() > this.voters());
  protected readonly sum = computed(() => {
    const [votes, voters] = [this.votes(), this.voters()];
    if (!votes) return '';
    return votes > voters ? $localize`:@@outcome.votes.tooMany:${votes}:votes: Stimmen, aber als anwesend vermerkt: ${voters}:present:` : $localize`:@@outcome.votes.sum:${votes}:votes: von ${voters}:present: Stimmen`;
  });
}
