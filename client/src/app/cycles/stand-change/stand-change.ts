import { ChangeDetectionStrategy, Component, ElementRef, Injector, afterNextRender, computed, inject, input, output, signal } from '@angular/core';
import { Drafts } from '../../ui/form/drafts';
import { Icon } from '../../ui/icon/icon';
import type { Task } from '../block/block.store';
import { outcome } from './outcome';
import { hasMoves } from './stand-choice';
import { StandForm } from './stand-form';
import type { Surroundings } from './surroundings';

/** The button that opens the form for the Stand of one task, on the task's own page. */
@Component({
  selector: 'pk-stand-change',
  imports: [Icon, StandForm],
  providers: [Drafts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[hidden]': '!mayChange() && !isOpen()' },
  template: `
    @if (isOpen()) {
      <div class="form-box"><pk-stand-form [about]="task().id" [tasks]="[task()]" [surroundings]="surroundings()" (moved)="moved($event)" (found)="changed.emit($event)" (spared)="close()" (left)="close()" /></div>
    } @else if (mayChange()) {
      <button class="btn" type="button" (click)="isOpen.set(true)"><pk-icon name="edit" /><ng-container i18n="@@standChange.open">Stand ändern</ng-container></button>
    }
    <p class="sr" role="status">{{ said() }}</p>
  `,
})
export class StandChange {
  readonly task = input.required<Task>();
  readonly surroundings = input.required<Surroundings>();
  /** The task as it is now, by a change made here or by somebody else. */
  readonly changed = output<readonly Task[]>();

  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly mayChange = computed(() => hasMoves(this.task()));
  protected readonly isOpen = signal(false);
  protected readonly said = signal('');

  protected moved(tasks: readonly Task[]): void {
    this.said.set(outcome(tasks));
    this.changed.emit(tasks);
    this.close();
  }

  protected close(): void {
    this.isOpen.set(false);
    afterNextRender(() => this.element.nativeElement.querySelector('button')?.focus(), { injector: this.injector });
  }
}
