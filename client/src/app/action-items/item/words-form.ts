import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { Directory } from '../../core/directory/directory';
import { accountableIds, holderChoices, holdingOf, holdingText } from '../../core/directory/holder';
import { HolderInput } from '../../core/directory/holder-input';
import { Conflict, type ContestedField } from '../../core/refusals/conflict';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { OwnVersion } from '../../ui/form/own-version';
import { ActionItemVerbs } from '../data/action-item-verbs';
import { ActionItemStore } from '../data/action-item.store';
import type { ActionItem } from '../data/action-items.store';

const wordsOf = ({ title, note, reportTo }: ActionItem) => ({ title, note, reportTo: holdingOf({ organization: reportTo }).holder });

/** What an Auftrag says, and who is told of the result. */
@Component({
  selector: 'pk-words-form',
  imports: [Conflict, Control, Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [Directory],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './words-form.html',
})
export class WordsForm {
  readonly item = input.required<ActionItem>();
  readonly saved = output();
  readonly left = output();

  private readonly verbs = inject(ActionItemVerbs);
  private readonly store = inject(ActionItemStore);
  private readonly directory = inject(Directory);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly draft = new OwnVersion(() => this.item(), wordsOf);
  protected readonly organizations = computed(() => holderChoices(this.directory.entries() ?? []).filter(({ holder }) => holder.startsWith('organization:')));
  protected readonly form = form(
    this.draft.values,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.note, 4000);
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly contested = computed<ContestedField[]>(() => {
    const labels = { title: $localize`:@@actionItem.what:Was zu tun ist`, note: $localize`:@@actionItem.note.more:Genauer`, reportTo: $localize`:@@actionItem.reportTo:Bericht an` };
    const said = (words: ReturnType<typeof wordsOf>, field: keyof typeof labels) => (field === 'reportTo' ? holdingText({ holder: words.reportTo, personId: '' }, this.directory.entries() ?? []) : words[field]);
    return this.draft.contested().map((field) => ({ label: labels[field], mine: said(this.draft.values(), field), theirs: said(this.draft.theirs(), field) }));
  });

  constructor() {
    void this.directory.load();
  }

  protected yield(): void {
    if (!this.draft.yield()) this.left.emit();
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    this.draft.contested.set([]);
    const { title, note, reportTo } = this.draft.values();
    const { id: actionItemId, version, task } = this.draft.seen();
    const answer = await this.verbs.edit({ actionItemId, version, title: title.trim(), note: note.trim(), reportToId: accountableIds({ holder: reportTo, personId: '' }).organizationId, taskId: task?.id ?? null });
    switch (answer?.__typename) {
      case 'ActionItemsChanged':
        this.store.put(answer.actionItems);
        this.saved.emit();
        return;
      case 'InvalidInput':
        return onFields(this.form, answer.problems);
      case 'ActionItemsChangedMeanwhile':
        this.store.put(answer.current);
        return answer.current[0] && this.draft.meet(answer.current[0]) ? this.save() : undefined;
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
