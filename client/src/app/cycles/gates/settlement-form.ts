import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { Settlement } from '../../gql/cycles/graphql';
import { type Segment, Segments } from '../../ui/segments/segments';
import type { Block } from '../block/block.store';
import { Gates } from '../data/gates';
import { type Verb, VerbForm, type VerbAnswer } from './verb-form';

type Reservation = NonNullable<Block['reservation']>;

const choices: readonly Segment<Settlement>[] = [
  { value: 'FULFILLED', label: $localize`:@@settlement.fulfilled:erfüllt` },
  { value: 'WITHDRAWN', label: $localize`:@@settlement.withdrawn:zurückgezogen` },
];

/** Ends a Vorbehalt: what was missing has come, or it no longer holds. */
@Component({
  selector: 'pk-settlement-form',
  imports: [Segments, VerbForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-verb-form [verb]="words()" [send]="send" [possible]="!isOvertaken()" (done)="settled.emit(how())" (left)="left.emit()">
      <pk-segments label="Wie der Vorbehalt endet" i18n-label="@@settlement.as" [segments]="choices" [(value)]="how" />
    </pk-verb-form>
  `,
})
export class SettlementForm {
  readonly blockId = input.required<string>();
  readonly reservation = input.required<Reservation>();
  readonly settled = output<Settlement>();
  /** The Vorbehalt is no longer as it is shown. */
  readonly outdated = output();
  readonly left = output();

  private readonly gates = inject(Gates);
  protected readonly choices = choices;
  protected readonly how = signal<Settlement>('FULFILLED');
  /** Another Vorbehalt, or the same in another version, may be settled again. */
  protected readonly isOvertaken = linkedSignal({ source: () => `${this.reservation().id} ${this.reservation().version}`, computation: () => false });
  protected readonly words = computed<Verb>(() => {
    const isWithdrawn = this.how() === 'WITHDRAWN';
    return {
      heading: $localize`:@@settlement.heading:Vorbehalt erledigen`,
      consequence: isWithdrawn
        ? $localize`:@@settlement.withdrawn.consequence:Der Vorbehalt gilt nicht mehr, obwohl noch etwas fehlt. In dem Baustein beginnt dann nichts Neues, bis angenommen ist, was zuerst kommt.`
        : $localize`:@@settlement.fulfilled.consequence:Was gefehlt hat, ist da; der Vorbehalt wird nicht mehr gebraucht.`,
      submit: $localize`:@@settlement.submit:Vorbehalt erledigen`,
      needsSentence: isWithdrawn,
    };
  });

  protected readonly send = async (sentence: string): Promise<VerbAnswer | undefined> => {
    const { id, version } = this.reservation();
    const answer = await this.gates.settle({ blockId: this.blockId(), reservationId: id, version, as: this.how(), sentence });
    if (answer?.__typename === 'BlockChangedMeanwhile') {
      this.isOvertaken.set(true);
      this.outdated.emit();
    }
    return answer;
  };
}
