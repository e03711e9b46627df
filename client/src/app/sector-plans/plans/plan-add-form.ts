import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form, validate } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { localDay } from '../../core/vocabulary/planned-date';
import { type SectorCode, sectorLabels, sectors } from '../../core/vocabulary/sectors';
import { atMost, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem, onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { PlannedDateFields, plannedDate } from '../../ui/form/planned-date-fields';
import { plannedParts, plannedText } from '../../ui/form/planned-parts';
import { Icon } from '../../ui/icon/icon';
import { OwnersStore } from '../data/owners.store';
import { PlanVerbs } from '../data/plan-verbs';

/** A new Fachplanung; data and links follow on its page. */
@Component({
  selector: 'pk-plan-add-form',
  imports: [Control, Field, Form, FormButtons, FormField, HolderInput, Icon, PlannedDateFields, RefusalNotice],
  providers: [OwnersStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-add-form.html',
})
export class PlanAddForm {
  /** The id of the new one. */
  readonly added = output<string>();
  readonly left = output();

  protected readonly owners = inject(OwnersStore);
  protected readonly sectors = sectors.map((value) => ({ value, label: sectorLabels[value] }));
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly verbs = inject(PlanVerbs);
  /** One per opened form: a double click, or sending again after a lost answer, adds one. */
  private readonly requestId = crypto.randomUUID();
  private readonly model = signal({ title: '', sector: '', organizationId: '', bodyId: '', legalBasis: '', nextDue: plannedParts(null, localDay(new Date())) });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.title);
      atMost(path.title, 200);
      filled(path.sector);
      filled(path.organizationId);
      validate(path.bodyId, ({ value, valueOf }) => (valueOf(path.organizationId) && !value() && !this.owners.bodyOf(valueOf(path.organizationId)) ? fieldProblem('REQUIRED') : null));
      atMost(path.legalBasis, 300);
      plannedDate(path.nextDue);
    },
    { submission: { action: () => this.add() } },
  );

  constructor() {
    void this.owners.load();
    focusing()('input');
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { title, sector, organizationId, bodyId, legalBasis, nextDue } = this.model();
    const result = await this.verbs.add({
      requestId: this.requestId,
      title: title.trim(),
      sector: sector as SectorCode,
      organizationId,
      bodyId: bodyId || this.owners.bodyOf(organizationId),
      legalBasis: legalBasis.trim(),
      nextDue: plannedText(nextDue),
      note: '',
      visibility: 'INTERNAL',
    });
    switch (result?.__typename) {
      case 'SectorPlanChanged':
        this.added.emit(result.plan.id);
        return;
      case 'InvalidInput':
        return onFields(this.form, result.problems);
      case 'NotAllowed':
      case 'NotFound':
      case 'PeriodNotPossible':
      case 'RequestIdReused':
        this.refusal.set(result);
        return;
      case undefined:
        return;
    }
  }
}
