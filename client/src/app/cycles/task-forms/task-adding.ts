import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, afterNextRender, inject, input, signal } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import type { Block } from '../block/block.store';
import { TaskAddForm } from './task-add-form';

/** Opens the form for a new Inhalt, and says what has become of it. */
@Component({
  selector: 'pk-task-adding',
  imports: [Icon, Notice, TaskAddForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `:host { display: grid; gap: 0.75rem; justify-items: start; margin-block-start: 0.75rem; } .form-box { inline-size: 100%; } h3 { margin-block-end: 0.75rem; }`,
  template: `
    @if (said(); as name) {
      <pk-notice kind="done"><p i18n="@@taskAdding.added">{{ name }} ist ergänzt.</p></pk-notice>
    }
    @if (isOpen()) {
      <section class="form-box" aria-labelledby="task-adding">
        <h3 id="task-adding" i18n="@@taskAdding.title">Neuer Inhalt</h3>
        <pk-task-add-form [block]="block()" (added)="finish($event)" (left)="close()" />
      </section>
    } @else {
      <button class="btn btn--small" type="button" (click)="open()"><pk-icon name="add" /><ng-container i18n="@@taskAdding.open">Inhalt ergänzen</ng-container></button>
    }
  `,
})
export class TaskAdding {
  readonly block = input.required<Block>();
  readonly refresh = input.required<() => Promise<void>>();

  protected readonly isOpen = signal(false);
  protected readonly said = signal('');
  private readonly injector = inject(EnvironmentInjector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected open(): void {
    this.said.set('');
    this.isOpen.set(true);
    this.focus('input');
  }

  protected async finish(name: string): Promise<void> {
    await this.refresh()();
    this.said.set(name);
    this.close();
  }

  protected close(): void {
    this.isOpen.set(false);
    this.focus('button');
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
