import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { agreedTo } from '../../core/leaving/guarded';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { paperAddress } from '../../core/vocabulary/references';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PageHead } from '../../ui/page-head/page-head';
import { PaperOrganizationsStore } from '../data/paper-organizations.store';
import { PaperVerbs } from '../data/paper-verbs';
import { PaperFields, paperRules } from '../forms/paper-fields';
import { contentOf, newPaper } from '../model/paper-values';

/** A new paper; its Beratungsfolge follows on its page. */
@Component({
  selector: 'pk-new-paper-page',
  imports: [Control, Crumbs, Field, Form, FormButtons, FormField, PageHead, PaperFields, RefusalNotice],
  providers: [PaperOrganizationsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <section class="form-box">
      <form [pkForm]="form">
        <pk-paper-fields [of]="form.content" />
        <pk-field [of]="form.wording" label="Beschlussvorschlag" i18n-label="@@paper.wording" hint="Spätere Fassungen stehen daneben; keine geht verloren." i18n-hint="@@paper.wording.hint"><textarea pkControl rows="4" [formField]="form.wording"></textarea></pk-field>
        <pk-refusal [of]="refusal()" />
        <pk-form-buttons [submit]="title" (left)="leave()" />
      </form>
    </section>
  `,
})
export class NewPaperPage {
  /** Query parameter of the address: what the paper is about, where somebody comes from there. */
  readonly titel = input<string>();

  private readonly verbs = inject(PaperVerbs);
  private readonly router = inject(Router);
  private readonly organizations = inject(PaperOrganizationsStore);
  protected readonly title = $localize`:@@paper.create:Vorlage anlegen`;
  protected readonly crumbs = [{ text: $localize`:@@resolution.list:Beschlüsse`, address: '/beschluesse' }];
  protected readonly refusal = signal<Refusal | null>(null);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = linkedSignal(() => ({ content: { ...newPaper(localDay(new Date())), title: this.titel() ?? '' }, wording: '' }));
  protected readonly form = form(
    this.model,
    (path) => {
      paperRules(path.content);
      validate(path.content.leadOrganizationId, ({ value }) => (value() && !this.organizations.bodyOf(value()) ? fieldProblem('NOT_ALLOWED') : null));
      filled(path.wording);
      atMost(path.wording, 8000);
    },
    { submission: { action: () => this.create() } },
  );

  constructor() {
    void this.organizations.load();
  }

  protected leave(): void {
    void this.router.navigateByUrl('/beschluesse');
  }

  private async create(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { content, wording } = this.model();
    const answer = await this.verbs.create({ requestId: this.requestId, bodyId: this.organizations.bodyOf(content.leadOrganizationId), wording, ...contentOf(content) });
    if (answer?.__typename === 'PaperChanged') void this.router.navigateByUrl(paperAddress(answer.paper.id), { info: agreedTo });
    else if (answer?.__typename === 'InvalidInput') return onFields(this.form, answer.problems.map((problem) => ({ ...problem, field: problem.field === 'wording' ? 'wording' : `content.${problem.field}` })));
    else if (answer) this.refusal.set(answer);
    return;
  }
}
