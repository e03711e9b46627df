import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { type TreeValidationResult, FormField, form } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { filled } from '../../ui/form/checks';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { ContentsStore } from '../data/contents.store';
import { PlanVerbs } from '../data/plan-verbs';
import { PlanStore } from '../data/plan.store';
import { Sending } from '../forms/sending';

/** Chooses a block or a content that has the same subject as the Fachplanung. */
@Component({
  selector: 'pk-content-link-form',
  imports: [Field, Form, FormButtons, FormField, HolderInput, RefusalNotice],
  providers: [ContentsStore, Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form [pkForm]="form">
      <pk-field [of]="form.contentId" label="Baustein oder Inhalt" i18n-label="@@planContents.content">
        <pk-holder-input choiceNeeded nobody="Nummer oder Titel suchen" i18n-nobody="@@planContents.search" unknown="Kein Baustein und kein Inhalt heißt so." i18n-unknown="@@planContents.unknown" coming="Bausteine und Inhalte kommen gleich …" i18n-coming="@@planContents.coming" [choices]="choices()" [formField]="form.contentId" />
      </pk-field>
      <pk-refusal [of]="sending.refusal()" />
      <pk-form-buttons submit="Verknüpfen" i18n-submit="@@planContents.submit" (left)="left.emit()" />
    </form>
  `,
})
export class ContentLinkForm {
  /** What is linked already. */
  readonly linked = input.required<readonly string[]>();
  /** The name of what was linked. */
  readonly saved = output<string>();
  readonly left = output();

  private readonly offered = inject(ContentsStore);
  private readonly plan = inject(PlanStore).plan;
  private readonly verbs = inject(PlanVerbs);
  protected readonly sending = inject(Sending);
  protected readonly choices = computed(() => this.offered.choices().filter(({ holder }) => !this.linked().includes(holder)));
  private readonly model = signal({ contentId: '' });
  protected readonly form = form(this.model, (path) => filled(path.contentId), { submission: { action: () => this.save() } });

  constructor() {
    void this.offered.load();
  }

  private async save(): Promise<TreeValidationResult> {
    const { contentId } = this.model();
    const planId = this.plan()?.id ?? '';
    const name = this.choices().find(({ holder }) => holder === contentId)?.name ?? '';
    const sent = await this.sending.send((version) => this.verbs.link({ planId, contentId, version }), () => true);
    if (sent === 'saved') this.saved.emit(name);
    else if (sent !== 'not-saved') return onFields(this.form, sent);
    return;
  }
}
