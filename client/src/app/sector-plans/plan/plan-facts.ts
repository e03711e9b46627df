import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PlannedDatePipe, localDay } from '../../core/vocabulary/planned-date';
import { periodText } from '../../core/vocabulary/period';
import { organizationAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import type { Plan } from '../data/plans.store';
import { PlanOwnerForm } from '../forms/plan-owner-form';
import { PlanTermForm } from '../forms/plan-term-form';
import { PlanTextForm } from '../forms/plan-text-form';
import { hasEnded, isOverdue } from '../model/plan-row';
import { rhythmText } from '../model/rhythm';
import { visibilityLabels } from '../model/visibilities';

/** What a Fachplanung says of itself, each part to be changed where it stands. */
@Component({
  selector: 'pk-plan-facts',
  imports: [Chip, EditForm, Editable, PlanOwnerForm, PlannedDatePipe, PlanTermForm, PlanTextForm, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-facts.html',
  styles: `
    .rows { border-block-start: 1px solid var(--pk-edge); }
    .text { white-space: pre-line; }
    a { display: inline-block; min-block-size: 1.5rem; }
    p + p { margin-block-start: 0.25rem; }
    pk-chip { margin-inline-start: 0.375rem; }
  `,
})
export class PlanFacts {
  readonly plan = input.required<Plan>();
  readonly changed = output();

  private readonly locale = inject(LOCALE_ID);
  private readonly today = localDay(new Date());
  protected readonly address = organizationAddress;
  protected readonly rhythm = rhythmText;
  protected readonly may = computed(() => this.plan().actions.includes('sectorPlan.edit'));
  protected readonly isOverdue = computed(() => !hasEnded(this.plan(), this.today) && isOverdue(this.plan().nextDue, this.today));
  protected readonly visibility = computed(() => visibilityLabels[this.plan().visibility]);
  protected readonly period = computed(() => {
    const { validFrom, validUntil } = this.plan();
    return periodText({ from: validFrom, until: validUntil }, this.locale);
  });

  protected saved(changed: Editable): void {
    changed.close($localize`:@@task.saved:Gespeichert.`);
    this.changed.emit();
  }
}
