import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { type FieldTree, FormField, type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import { HolderInput } from '../../core/directory/holder-input';
import { climateEffects, paperKinds } from '../../core/vocabulary/council';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { fieldProblem } from '../../ui/form/field-problems';
import { Icon } from '../../ui/icon/icon';
import { PaperOrganizationsStore } from '../data/paper-organizations.store';
import { cents, type PaperValues } from '../model/paper-values';

/** What can be said of these fields before sending. */
export function paperRules(path: SchemaPath<PaperValues> & SchemaPathTree<PaperValues>): void {
  atMost(path.reference, 60);
  filled(path.title);
  atMost(path.title, 300);
  filled(path.leadOrganizationId);
  filled(path.paperDate);
  calendarDay(path.paperDate);
  validate(path.amount, ({ value, valueOf }) => {
    if (valueOf(path.financeKind) !== 'AMOUNT' || cents(value()) !== undefined) return null;
    return value().trim() ? { ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@paper.problem.noAmount:Bitte einen Betrag in Euro, zum Beispiel 62.500 oder 1.250,50.` } : fieldProblem('REQUIRED');
  });
  atMost(path.financeNote, 2000);
  atMost(path.legalBasis, 2000);
  atMost(path.statement, 20_000);
}

/** What a paper says of itself. */
@Component({
  selector: 'pk-paper-fields',
  imports: [Control, Field, FormField, HolderInput, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './paper-fields.html',
  styles: `:host { display: grid; gap: 0.75rem; }`,
})
export class PaperFields {
  readonly of = input.required<FieldTree<PaperValues>>();
  /** Who leads it at present, by name. */
  readonly lead = input('');

  protected readonly offered = inject(PaperOrganizationsStore);
  protected readonly kinds = Object.entries(paperKinds).map(([value, label]) => ({ value, label }));
  protected readonly climate = climateEffects;
}
