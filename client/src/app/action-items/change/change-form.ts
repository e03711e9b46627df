import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, applyWhen, form, validate } from '@angular/forms/signals';
import { AccountableFields } from '../../core/directory/accountable-fields';
import { Directory } from '../../core/directory/directory';
import { holdingText } from '../../core/directory/holder';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { type PlannedParts, plannedParts, plannedText } from '../../ui/form/planned-parts';
import { ActionItemVerbs } from '../data/action-item-verbs';
import type { ActionItem } from '../data/action-items.store';
import { type ChangeKind, type Wish, changeOf, previewOf } from '../model/change';
import { changeWord } from '../model/change-words';
import { plannedFrom } from '../model/planned-from';

const longest = 4000;
const noDate: PlannedParts = { ...plannedParts(null, localDay(new Date())), precision: 'DAY' };

/** Changes one Auftrag or many in the same way, and shows before what will become of each. */
@Component({
  selector: 'pk-change-form',
  imports: [AccountableFields, Control, Field, Form, FormButtons, FormField, PlannedDateFields, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './change-form.html',
  styleUrl: './change-form.scss',
})
export class ChangeForm {
  readonly items = input.required<readonly ActionItem[]>();
  readonly kind = input.required<ChangeKind>();
  /** Those that are different now; what was so already is not among them. */
  readonly changed = output<readonly ActionItem[]>();
  /** As somebody else has changed them meanwhile. */
  readonly found = output<readonly ActionItem[]>();
  readonly left = output();

  private readonly verbs = inject(ActionItemVerbs);
  private readonly directory = inject(Directory);
  private readonly locale = inject(LOCALE_ID);
  private readonly model = signal({ due: noDate, accountable: { holder: '', personId: '' }, reason: '' });
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly form = form(
    this.model,
    (path) => {
      applyWhen(path.due, () => this.kind() === 'due', (due) => {
        plannedDate(due);
        validate(due.precision, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      });
      applyWhen(path.accountable, () => this.kind() === 'addressee', (accountable) => {
        validate(accountable.holder, ({ value }) => (value() ? null : fieldProblem('REQUIRED')));
      });
      applyWhen(path.reason, () => this.kind() !== 'addressee', filled);
      atMost(path.reason, longest);
    },
    { submission: { action: () => this.send() } },
  );
  private readonly wish = computed<Wish | null>(() => {
    const { due, accountable, reason } = this.model();
    switch (this.kind()) {
      case 'due': {
        const [written, planned] = [plannedText(due) ?? '', plannedFrom(due)];
        return planned && { kind: 'due', due: written, planned, reason: reason.trim() };
      }
      case 'addressee':
        return accountable.holder ? { kind: 'addressee', holding: accountable, name: holdingText(accountable, this.directory.entries() ?? []) } : null;
      case 'cancel':
        return { kind: 'cancel', reason: reason.trim() };
    }
  });
  protected readonly previews = computed(() => {
    const wish = this.wish();
    return this.items().map((item) => previewOf(item, wish ?? { kind: 'cancel', reason: '' }, this.locale));
  });
  protected readonly word = changeWord;

  constructor() {
    void this.directory.load();
  }

  private async send(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const wish = this.wish();
    if (!wish) return;
    const answer = await this.verbs.change(this.items().map((item) => changeOf(item, wish)));
    switch (answer?.__typename) {
      case 'ActionItemsChanged':
        this.changed.emit(answer.actionItems.filter(({ id, version }) => this.items().some((item) => item.id === id && item.version !== version)));
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'ActionItemsChangedMeanwhile':
        this.found.emit(answer.current);
        this.refusal.set(answer);
        return;
      case 'ActionItemStepNotPossible':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}

