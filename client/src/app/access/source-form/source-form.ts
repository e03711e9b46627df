import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, inject, output, signal } from '@angular/core';
import { FormField, type TreeValidationResult, form } from '@angular/forms/signals';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { Icon } from '../../ui/icon/icon';
import { CouncilSystemsStore } from '../data/council-systems.store';

/** From where the papers of a body are read. */
@Component({
  selector: 'pk-source-form',
  imports: [Control, Field, Form, FormField, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './source-form.html',
})
export class SourceForm {
  readonly added = output();
  readonly cancelled = output();

  private readonly store = inject(CouncilSystemsStore);
  protected readonly bodies = this.store.free;
  protected readonly refusal = signal<Refusal | null>(null);
  private readonly model = signal({ bodyId: this.bodies().length === 1 ? this.bodies()[0].id : '', url: '' });
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.bodyId);
      filled(path.url);
    },
    { submission: { action: () => this.add(), onInvalid: () => this.refusal.set(null) } },
  );

  constructor() {
    const element = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => element.nativeElement.querySelector('select')?.focus());
  }

  private async add(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { bodyId, url } = this.model();
    const result = await this.store.add({ bodyId, url: url.trim() });
    if (!result) return;
    if (result.__typename === 'InvalidInput') return onFields(this.form, result.problems);
    if (result.__typename === 'OparlSourcesChanged') this.added.emit();
    else this.refusal.set(result);
  }
}
