import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { consultationRoles, consultationStates } from '../../core/vocabulary/council';
import { DayPipe, moment } from '../../core/vocabulary/planned-date';
import type { Consultation, Paper } from '../data/papers.store';
import { onlyNotes } from '../model/only-notes';

/** The Beratungsfolge: which bodies consult, in which order, and what each came to. */
@Component({
  selector: 'pk-consultation-table',
  imports: [DayPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './consultation-table.html',
  styles: `
    .acts { display: flex; flex-wrap: wrap; grid-column: 1 / -1; gap: 0.25rem 0.75rem; }
    .acts button { white-space: nowrap; }
    .text { white-space: pre-line; }
  `,
})
export class ConsultationTable {
  readonly paper = input.required<Paper>();
  readonly record = output<Consultation>();
  readonly correct = output<Consultation>();
  readonly edit = output<Consultation>();
  readonly move = output<{ readonly consultation: Consultation; readonly position: number }>();
  readonly remove = output<Consultation>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly roles = consultationRoles;
  protected readonly states = consultationStates;
  /** Whoever only took note has decided nothing, whatever it was asked for. */
  protected readonly decides = ({ isAuthoritative, role, state }: Consultation): boolean => isAuthoritative && !onlyNotes(role) && state !== 'NOTED';
  protected readonly mayRecord = computed(() => this.paper().actions.includes('consultation.record') && ['SUBMITTED', 'IN_CONSULTATION'].includes(this.paper().state));
  protected readonly mayCorrect = computed(() => this.paper().actions.includes('consultation.correct') && this.paper().state !== 'WITHDRAWN' && this.paper().consultations.some(({ correctResults }) => correctResults.length > 0));
  protected readonly mayArrange = computed(() => this.paper().actions.includes('paper.write') && !['CLOSED', 'WITHDRAWN'].includes(this.paper().state));

  protected when(at: string): string {
    return moment(at, new Date(), this.locale);
  }
}
