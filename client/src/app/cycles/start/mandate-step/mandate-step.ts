import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, afterNextRender, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { FormField, form, validate } from '@angular/forms/signals';
import { Control } from '../../../ui/form/control';
import { Field } from '../../../ui/form/field';
import { Icon } from '../../../ui/icon/icon';
import { CycleStartStore } from '../../data/cycle-start.store';
import { longestMandate, type MandateField, placeOfField } from '../model/gap';
import { seatGroups } from '../model/seats';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';
import { SeatForm } from './seat-form';

/** Who steers the cycle, who stands for it, and what it rests on. What is wrong is said here at once, what is missing once the last step was seen. */
@Component({
  selector: 'pk-mandate-step',
  imports: [Control, Field, FormField, Icon, SeatForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './mandate-step.html',
  styleUrl: './mandate-step.scss',
})
export class MandateStep {
  protected readonly plan = inject(StartPlan);
  protected readonly store = inject(CycleStartStore);
  private readonly draft = inject(StartDraft);
  protected readonly form = form(this.draft.mandate, (path) => {
    for (const field of Object.keys(this.draft.mandate()) as MandateField[]) validate(path[field], () => this.problem(field));
  });
  private readonly injector = inject(EnvironmentInjector);
  private readonly seatForm = viewChild<SeatForm, ElementRef<HTMLElement>>(SeatForm, { read: ElementRef });
  private readonly sponsor = viewChild.required<ElementRef<HTMLElement>>('sponsor');
  protected readonly count = computed(
    () => $localize`:@@start.mandateText.hint:Der Beschluss oder die Weisung, auf der der Zyklus beruht. ${this.draft.mandate().mandateText.length}:length: von ${longestMandate}:limit: Zeichen.`,
  );
  protected readonly groups = computed(() => seatGroups(this.store.basis()?.directory ?? []));
  protected readonly isNewSeat = linkedSignal(() => !this.groups().length);

  protected place(field: MandateField): string {
    return placeOfField(field);
  }

  protected seatMade(sponsorSeatId: string): void {
    this.draft.mandate.update((mandate) => ({ ...mandate, sponsorSeatId }));
    this.closeSeat();
  }

  protected openSeat(): void {
    this.isNewSeat.set(true);
    afterNextRender(() => this.seatForm()?.nativeElement.querySelector('input')?.focus(), { injector: this.injector });
  }

  /** The form is gone afterwards; the focus goes to the choice that it was made for. */
  protected closeSeat(): void {
    this.isNewSeat.set(false);
    this.sponsor().nativeElement.focus();
  }

  private problem(field: MandateField): { kind: string; message: string } | null {
    const gap = this.plan.gaps().find(({ at }) => at === placeOfField(field));
    return gap && (gap.isWrong || this.draft.isChecked()) ? { kind: gap.at, message: gap.text } : null;
  }
}
