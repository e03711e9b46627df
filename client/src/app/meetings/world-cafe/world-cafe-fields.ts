import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { focusing } from '../../core/navigation/focusing';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { Icon } from '../../ui/icon/icon';
import { type TopicLine, type WorldCafeDraft, emptyLine, minutesOf } from '../model/world-cafe-plan';

const most = 12;

/** Topics with their hosts, and how the time is divided. */
@Component({
  selector: 'pk-world-cafe-fields',
  imports: [Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './world-cafe-fields.html',
  styleUrl: './world-cafe-fields.scss',
})
export class WorldCafeFields {
  readonly of = input.required<FieldTree<WorldCafeDraft>>();
  /** Who can be host at a table. */
  readonly hosts = input.required<readonly { readonly id: string; readonly name: string }[]>();
  /** How long the meeting is; null as long as that is not known. */
  readonly available = input<number | null>(null);

  private readonly focus = focusing();
  protected readonly most = most;
  private readonly draft = computed(() => this.of()().value());
  protected readonly count = computed(() => this.draft().topics.length);
  protected readonly sum = computed(() => {
    const minutes = minutesOf(this.draft());
    const { rounds, roundMinutes, changeMinutes, wrapUpMinutes } = this.draft();
    if (minutes === null) return '';
    if (rounds === 1) return $localize`:@@worldCafe.sumOne:eine Runde von ${roundMinutes}:roundMinutes: min und ${wrapUpMinutes}:wrapUpMinutes: min Auswertung: ${minutes}:minutes: min`;
    return $localize`:@@worldCafe.sum:${rounds}:rounds: × ${roundMinutes}:roundMinutes: min, dazwischen je ${changeMinutes}:changeMinutes: min Wechsel, ${wrapUpMinutes}:wrapUpMinutes: min Auswertung: ${minutes}:minutes: min`;
  });
  /** By how much it is longer than the meeting; negative where time is left. */
  protected readonly overBy = computed(() => {
    const [minutes, available] = [minutesOf(this.draft()), this.available()];
    return minutes === null || available === null ? null : minutes - available;
  });

  protected topicLabel(number: number): string {
    return $localize`:@@worldCafe.topic:Thema ${number}:number:`;
  }

  protected add(): void {
    this.change((topics) => [...topics, emptyLine()]);
    this.focus(`.topic:nth-child(${this.count()}) input`);
  }

  protected remove(place: number): void {
    this.change((topics) => topics.toSpliced(place, 1));
    this.focus(`.topic:nth-child(${Math.min(place + 1, this.count())}) input`, '.add');
  }

  protected move(place: number, by: 1 | -1): void {
    this.change((topics) => topics.toSpliced(place, 1).toSpliced(place + by, 0, topics[place]));
    this.focus(`.topic:nth-child(${place + by + 1}) ${by === 1 ? '.down' : '.up'}:not([disabled])`, `.topic:nth-child(${place + by + 1}) button:not([disabled])`);
  }

  private change(how: (topics: readonly TopicLine[]) => readonly TopicLine[]): void {
    this.of()().value.update((draft) => ({ ...draft, topics: how(draft.topics) }));
  }
}
