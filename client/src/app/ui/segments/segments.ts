import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
}

let count = 0;

/** A choice of few that takes effect at once; radios that look like one control. */
@Component({
  selector: 'pk-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="seg">
      <legend class="sr">{{ label() }}</legend>
      @for (segment of segments(); track segment.value) {
        <label><input type="radio" [name]="name" [value]="segment.value" [checked]="segment.value === value()" (change)="value.set(segment.value)" />{{ segment.label }}</label>
      }
    </fieldset>
  `,
})
export class Segments<T extends string> {
  readonly label = input.required<string>();
  readonly segments = input.required<readonly Segment<T>[]>();
  readonly value = model.required<T>();

  protected readonly name = `segments-${++count}`;
}
