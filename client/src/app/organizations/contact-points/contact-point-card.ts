import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { focusing } from '../../core/navigation/focusing';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { organizationAddress } from '../../core/vocabulary/references';
import { Chip } from '../../ui/chip/chip';
import type { ContactPoint } from '../data/contact-point.store';
import { ContactPointEnding } from './contact-point-ending';
import { ContactPointForm } from './contact-point-form';

type Verb = 'edit' | 'end';

/** A contact point as people look it up; it is changed where it stands. */
@Component({
  selector: 'pk-contact-point-card',
  imports: [Chip, ContactPointEnding, ContactPointForm, DayPipe, History, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contact-point-card.html',
  styleUrl: './contact-point-card.scss',
})
export class ContactPointCard {
  readonly point = input.required<ContactPoint>();
  readonly spaces = input.required<readonly string[]>();
  /** What was done, in a sentence. */
  readonly done = output<string>();

  protected readonly doing = signal<Verb | 'history' | null>(null);
  protected readonly mayEdit = computed(() => this.point().actions.includes('contact.edit'));
  protected readonly hasEnded = computed(() => (this.point().endedOn ?? this.today) < this.today);
  protected readonly dialled = computed(() => this.point().phone.replace(/[^\d+]/g, ''));
  protected readonly address = organizationAddress;
  private readonly today = localDay(new Date());
  private readonly focus = focusing();

  protected open(verb: Verb): void {
    this.doing.set(verb);
    this.focus('form input');
  }

  protected close(verb: Verb): void {
    this.doing.set(null);
    this.focus(`[id="${verb}-${this.point().id}"]`, 'h3');
  }

  protected finish(verb: Verb): void {
    const { name } = this.point();
    this.close(verb);
    this.done.emit(verb === 'edit' ? $localize`:@@contact.changed:${name}:contact: ist geändert.` : $localize`:@@contact.ended:${name}:contact: hat einen letzten Tag.`);
  }

  protected toggleHistory(): void {
    this.doing.update((doing) => (doing === 'history' ? null : 'history'));
  }
}
