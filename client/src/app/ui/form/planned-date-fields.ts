import { formatDate } from '@angular/common';
import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField, type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import { Control } from './control';
import { Field } from './field';
import { fieldProblem } from './field-problems';
import type { PlannedParts } from './planned-parts';

/** As the server has it. */
const year = /^(19|20|21)\d\d\b/;

/** What is missing or wrong of the parts that the precision needs. */
export function plannedDate(path: SchemaPath<PlannedParts> & SchemaPathTree<PlannedParts>): void {
  validate(path.day, ({ value, valueOf }) => {
    if (valueOf(path.precision) !== 'DAY') return null;
    if (!value()) return fieldProblem('REQUIRED');
    return year.test(value()) ? null : fieldProblem('NOT_A_DATE');
  });
  validate(path.year, ({ value, valueOf }) => {
    const precision = valueOf(path.precision);
    if (!precision || precision === 'DAY') return null;
    if (!value().trim()) return fieldProblem('REQUIRED');
    return value().trim().length === 4 && year.test(value()) ? null : fieldProblem('NOT_A_DATE');
  });
}

/** A date as exact as it is known: a day, a month, a quarter, a year, or none. */
@Component({
  selector: 'pk-planned-date-fields',
  imports: [Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'planned-date' },
  styles: `
    :host { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: start; }
    pk-field { flex: 1 1 9rem; max-inline-size: 16rem; }
    .year { flex: 0 1 6rem; }
  `,
  templateUrl: './planned-date-fields.html',
})
export class PlannedDateFields {
  readonly of = input.required<FieldTree<PlannedParts>>();
  readonly label = input.required<string>();
  /** What stands there without a date. */
  readonly none = input($localize`:@@plannedDate.none:noch kein Termin`);

  private readonly locale = inject(LOCALE_ID);
  protected readonly precision = computed(() => this.of().precision().value());
  protected readonly months = Array.from({ length: 12 }, (_, place) => ({ value: String(place + 1), name: formatDate(new Date(2024, place, 1), 'LLLL', this.locale) }));
  protected readonly quarters = ['1', '2', '3', '4'];
}
